<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About CommCare Browser</source>
        <translation>CommCare Browser के बारे में</translation>
    </message>
    <message>
        <source>A fast desktop window on a CommCareHQ domain: browse its users and cases, narrow them down, and take away what you need.</source>
        <translation>CommCareHQ डोमेन के लिए एक तेज़ डेस्कटॉप प्रोग्राम: उसके उपयोगकर्ता और केस देखें, उन्हें छाँटें, और जो ज़रूरी हो उसे ले जाएँ।</translation>
    </message>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>किससे बना है</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>लाइब्रेरी</translation>
    </message>
    <message>
        <source>What the program is made with: names, versions and licences</source>
        <translation>प्रोग्राम किन चीज़ों से बना है: नाम, संस्करण और लाइसेंस</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>लाइब्रेरी</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>CommCare Browser is free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>CommCare Browser, GNU जनरल पब्लिक लाइसेंस, संस्करण 3 या उसके बाद के संस्करण के तहत मुक्त सॉफ़्टवेयर है। इसकी कोई वारंटी नहीं है।</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>लाइसेंस का पाठ</translation>
    </message>
    <message>
        <source>The GNU General Public License, in English</source>
        <translation>GNU जनरल पब्लिक लाइसेंस, अंग्रेज़ी में</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>विवरण कॉपी करें(&amp;D)</translation>
    </message>
    <message>
        <source>Copies the versions, for who helps with a problem; no key and no data</source>
        <translation>समस्या में मदद करने वाले के लिए संस्करण कॉपी करता है; कोई कुंजी और कोई डेटा नहीं</translation>
    </message>
    <message>
        <source>The libraries in the program, and their versions</source>
        <translation>प्रोग्राम की लाइब्रेरी और उनके संस्करण</translation>
    </message>
    <message>
        <source>What you may do with the program</source>
        <translation>प्रोग्राम के साथ आप क्या कर सकते हैं</translation>
    </message>
</context>
<context>
    <name>CaseDetailPane</name>
    <message>
        <source>Back to the case before (Alt+Left)</source>
        <translation>पिछले केस पर वापस (Alt+Left)</translation>
    </message>
    <message>
        <source>Back to the case before</source>
        <translation>पिछले केस पर वापस</translation>
    </message>
    <message>
        <source>Forward again (Alt+Right)</source>
        <translation>फिर आगे (Alt+Right)</translation>
    </message>
    <message>
        <source>Forward to the next case</source>
        <translation>अगले केस पर आगे</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>केस का नाम</translation>
    </message>
    <message>
        <source>Close the case (Esc)</source>
        <translation>केस का पैनल बंद करें (Esc)</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>केस का पैनल बंद करें</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>केस के भाग</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>प्रॉपर्टी</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>संबंध</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>मूल डेटा</translation>
    </message>
    <message>
        <source>Opens the case you saw before this one; Alt+Left</source>
        <translation>इससे पहले देखा गया केस खोलता है; Alt+Left</translation>
    </message>
    <message>
        <source>Opens the case you came back from; Alt+Right</source>
        <translation>वह केस खोलता है जिससे आप वापस आए थे; Alt+Right</translation>
    </message>
    <message>
        <source>Leaves the room to the table; Esc</source>
        <translation>पूरी जगह तालिका को देता है; Esc</translation>
    </message>
    <message>
        <source>Ctrl+Tab goes to the next part</source>
        <translation>Ctrl+Tab से अगले भाग पर जाएँ</translation>
    </message>
    <message>
        <source>All that is known of the case</source>
        <translation>केस के बारे में जो कुछ ज्ञात है</translation>
    </message>
    <message>
        <source>Its parents, children and other cases around it</source>
        <translation>इसके पैरेंट केस, चाइल्ड केस और आसपास के दूसरे केस</translation>
    </message>
    <message>
        <source>The forms that touched the case</source>
        <translation>वे फ़ॉर्म जिन्होंने इस केस पर काम किया</translation>
    </message>
    <message>
        <source>What the server sent, word for word</source>
        <translation>सर्वर ने जो भेजा, शब्दशः</translation>
    </message>
</context>
<context>
    <name>CaseFactsView</name>
    <message>
        <source>Open in CommCareHQ</source>
        <translation>CommCareHQ में खोलें</translation>
    </message>
    <message>
        <source>Shows the page of this case in the web browser</source>
        <translation>इस केस का पेज वेब ब्राउज़र में दिखाता है</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>लिंक कॉपी करें</translation>
    </message>
    <message>
        <source>Copies the address of the page of this case</source>
        <translation>इस केस के पेज का पता कॉपी करता है</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID कॉपी करें</translation>
    </message>
    <message>
        <source>Copies the id of this case</source>
        <translation>इस केस का ID कॉपी करता है</translation>
    </message>
</context>
<context>
    <name>CaseFilterBar</name>
    <message>
        <source>Case &amp;type</source>
        <translation>केस प्रकार(&amp;T)</translation>
    </message>
    <message>
        <source>Case type</source>
        <translation>केस प्रकार</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>स्थिति(&amp;S)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>स्वामी(&amp;O)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>स्वामी</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>साफ़ करें(&amp;L)</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>फ़िल्टर साफ़ करें</translation>
    </message>
    <message>
        <source>Show all cases again</source>
        <translation>सभी केस फिर से दिखाएँ</translation>
    </message>
    <message>
        <source>Filter &amp;row</source>
        <translation>फ़िल्टर पंक्ति(&amp;R)</translation>
    </message>
    <message>
        <source>Filter row</source>
        <translation>फ़िल्टर पंक्ति</translation>
    </message>
    <message>
        <source>Fields under the headings that filter each column (Ctrl+Shift+F goes there)</source>
        <translation>शीर्षकों के नीचे के खाने, जिनसे हर कॉलम फ़िल्टर होता है (Ctrl+Shift+F से वहाँ जाएँ)</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>जाँच(&amp;K)</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Find cases with something that is probably wrong</source>
        <translation>ऐसे केस ढूँढें जिनमें शायद कुछ गलत है</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>कॉलम(&amp;U)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Choose the columns that are shown</source>
        <translation>चुनें कि कौन-से कॉलम दिखें</translation>
    </message>
    <message>
        <source>Shows the cases of one type</source>
        <translation>एक प्रकार के केस दिखाता है</translation>
    </message>
    <message>
        <source>Shows open or closed cases</source>
        <translation>खुले या बंद केस दिखाता है</translation>
    </message>
    <message>
        <source>Shows the cases of one owner; a part of the name is enough</source>
        <translation>एक स्वामी के केस दिखाता है; नाम का एक हिस्सा काफ़ी है</translation>
    </message>
</context>
<context>
    <name>CaseHistoryView</name>
    <message>
        <source>Forms</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Number of forms</source>
        <translation>फ़ॉर्मों की संख्या</translation>
    </message>
</context>
<context>
    <name>CasePropertiesView</name>
    <message>
        <source>Find a property</source>
        <translation>प्रॉपर्टी ढूँढें</translation>
    </message>
    <message>
        <source>Find a property or a value…</source>
        <translation>प्रॉपर्टी या मान ढूँढें…</translation>
    </message>
    <message>
        <source>No property or value of this case has these words.</source>
        <translation>इस केस की किसी प्रॉपर्टी या मान में ये शब्द नहीं हैं।</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>प्रॉपर्टी</translation>
    </message>
    <message>
        <source>Whole value</source>
        <translation>पूरा मान</translation>
    </message>
    <message>
        <source>Shows only lines with these words</source>
        <translation>केवल वे पंक्तियाँ दिखाता है जिनमें ये शब्द हों</translation>
    </message>
    <message>
        <source>The menu key copies a value or shows the cases that share it</source>
        <translation>मेनू कुंजी से मान कॉपी होता है या वही मान रखने वाले केस दिखते हैं</translation>
    </message>
    <message>
        <source>The value of the current line, in full</source>
        <translation>मौजूदा पंक्ति का पूरा मान</translation>
    </message>
</context>
<context>
    <name>CaseRawView</name>
    <message>
        <source>Find in the raw answer</source>
        <translation>मूल जवाब में ढूँढें</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>ढूँढें…</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>मिली हुई जगहें</translation>
    </message>
    <message>
        <source>The place before (Shift+F3, Shift+Enter)</source>
        <translation>पिछली जगह (Shift+F3, Shift+Enter)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>पिछली जगह</translation>
    </message>
    <message>
        <source>The next place (F3, Enter)</source>
        <translation>अगली जगह (F3, Enter)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>अगली जगह</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>सब कॉपी करें</translation>
    </message>
    <message>
        <source>Copies the whole answer as it is shown</source>
        <translation>पूरा जवाब, जैसा दिख रहा है, कॉपी करता है</translation>
    </message>
    <message>
        <source>Copy the raw answer</source>
        <translation>मूल जवाब कॉपी करें</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>मूल जवाब</translation>
    </message>
    <message>
        <source>Enter goes to the next place</source>
        <translation>Enter से अगली जगह पर जाएँ</translation>
    </message>
    <message>
        <source>The case as the server sent it</source>
        <translation>केस, जैसा सर्वर ने भेजा</translation>
    </message>
</context>
<context>
    <name>CaseRelationsView</name>
    <message>
        <source>Relations</source>
        <translation>संबंध</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>चाइल्ड केस</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>तालिका में दिखाएँ</translation>
    </message>
    <message>
        <source>Shows the children of this case, and nothing else, in the table of cases</source>
        <translation>केसों की तालिका में केवल इस केस के चाइल्ड केस दिखाता है</translation>
    </message>
    <message>
        <source>Show all children in the table</source>
        <translation>सभी चाइल्ड केस तालिका में दिखाएँ</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>सर्वर से पूछें</translation>
    </message>
    <message>
        <source>Asks the server for the children of this case that are not loaded, too</source>
        <translation>सर्वर से इस केस के वे चाइल्ड केस भी माँगता है जो लोड नहीं हैं</translation>
    </message>
    <message>
        <source>Ask the server for all children</source>
        <translation>सर्वर से सभी चाइल्ड केस माँगें</translation>
    </message>
    <message>
        <source>This case points at:</source>
        <translation>इस केस के इंडेक्स:</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>इंडेक्स</translation>
    </message>
</context>
<context>
    <name>CasesPane</name>
    <message>
        <source>Cases</source>
        <translation>केस</translation>
    </message>
    <message>
        <source>Enter opens a case; the menu key offers filters, sorting and columns</source>
        <translation>Enter से केस खुलता है; मेनू कुंजी से फ़िल्टर, क्रम और कॉलम मिलते हैं</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>कॉलम ढूँढें</translation>
    </message>
    <message>
        <source>Find a column…</source>
        <translation>कॉलम ढूँढें…</translation>
    </message>
    <message>
        <source>Columns shown</source>
        <translation>दिखाए गए कॉलम</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt+Up and Alt+Down move it</source>
        <translation>Space से कॉलम दिखता या छिपता है, Alt+Up और Alt+Down से खिसकता है</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>सभी(&amp;A)</translation>
    </message>
    <message>
        <source>Show all columns listed here</source>
        <translation>यहाँ सूचीबद्ध सभी कॉलम दिखाएँ</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>कोई नहीं(&amp;N)</translation>
    </message>
    <message>
        <source>Hide all columns listed here</source>
        <translation>यहाँ सूचीबद्ध सभी कॉलम छिपाएँ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Move the column to the left (Alt+Up)</source>
        <translation>कॉलम को बाईं ओर ले जाएँ (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Move the column to the right (Alt+Down)</source>
        <translation>कॉलम को दाईं ओर ले जाएँ (Alt+Down)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>रीसेट करें(&amp;R)</translation>
    </message>
    <message>
        <source>Show the columns as they were at first</source>
        <translation>कॉलम वैसे ही दिखाएँ जैसे शुरू में थे</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>हो गया(&amp;D)</translation>
    </message>
    <message>
        <source>Lists only columns with these letters</source>
        <translation>केवल वे कॉलम दिखाता है जिनमें ये अक्षर हों</translation>
    </message>
    <message>
        <source>Closes the list; what was changed stays</source>
        <translation>सूची बंद करता है; जो बदला गया वह बना रहता है</translation>
    </message>
</context>
<context>
    <name>ColumnProfileDialog</name>
    <message>
        <source>Which cases were counted</source>
        <translation>कौन-से केस गिने गए</translation>
    </message>
    <message>
        <source>Filled, blank and missing</source>
        <translation>भरे, रिक्त और अनुपस्थित</translation>
    </message>
    <message>
        <source>Enter shows the cases behind a line</source>
        <translation>Enter से उस पंक्ति के केस दिखते हैं</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>अलग-अलग</translation>
    </message>
    <message>
        <source>Distinct values</source>
        <translation>अलग-अलग मान</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>संख्याएँ</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>तारीखें</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Most frequent values</source>
        <translation>सबसे ज़्यादा आने वाले मान</translation>
    </message>
    <message>
        <source>Enter shows the cases with a value</source>
        <translation>Enter से उस मान वाले केस दिखते हैं</translation>
    </message>
    <message>
        <source>A click on a line shows its cases.</source>
        <translation>किसी पंक्ति पर क्लिक करने से उसके केस दिखते हैं।</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc से भी यही होता है</translation>
    </message>
</context>
<context>
    <name>ConditionDialog</name>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>to</source>
        <translation>से</translation>
    </message>
    <message>
        <source>Upper value</source>
        <translation>ऊपरी मान</translation>
    </message>
    <message>
        <source>A text, a number or a date</source>
        <translation>कोई टेक्स्ट, संख्या या तारीख</translation>
    </message>
    <message>
        <source>A number or a date; it is included</source>
        <translation>कोई संख्या या तारीख; वह भी शामिल रहती है</translation>
    </message>
</context>
<context>
    <name>ConnectionDoctorDialog</name>
    <message>
        <source>Connection doctor</source>
        <translation>कनेक्शन की जाँच</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>सारांश</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>पहुँच</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>फिर से चलाएँ(&amp;R)</translation>
    </message>
    <message>
        <source>Asks the server for everything again, in nine requests at most</source>
        <translation>सर्वर से सब कुछ फिर से पूछता है, अधिकतम नौ अनुरोधों में</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>टेक्स्ट के रूप में कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>For a mail to whoever can give what is missing; the key is not in it</source>
        <translation>उस व्यक्ति को ईमेल करने के लिए जो कमी दूर कर सकता है; इसमें कुंजी नहीं होती</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>What can be read, what cannot, and who can help</source>
        <translation>क्या पढ़ा जा सकता है, क्या नहीं, और कौन मदद कर सकता है</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc से भी यही होता है</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>डोमेन</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>साइन इन का तरीका</translation>
    </message>
    <message>
        <source>No connection is kept yet. Add one: it is kept once the server has accepted it.</source>
        <translation>अभी कोई कनेक्शन सहेजा नहीं गया है। एक जोड़ें: सर्वर के स्वीकार करते ही वह सहेज लिया जाएगा।</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>कनेक्ट करें(&amp;C)</translation>
    </message>
    <message>
        <source>Open in new &amp;window</source>
        <translation>नई विंडो में खोलें(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>जोड़ें(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>संपादित करें(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>नाम बदलें(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>हटाएँ(&amp;R)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>F2 renames a connection</source>
        <translation>F2 से कनेक्शन का नाम बदलता है</translation>
    </message>
    <message>
        <source>Signs in with the chosen connection in this window</source>
        <translation>इस विंडो में चुने गए कनेक्शन से साइन इन करता है</translation>
    </message>
    <message>
        <source>This window stays as it is</source>
        <translation>यह विंडो जैसी है वैसी रहती है</translation>
    </message>
    <message>
        <source>Opens an empty sign-in dialog</source>
        <translation>साइन इन का खाली डायलॉग खोलता है</translation>
    </message>
    <message>
        <source>Opens the sign-in dialog with its details</source>
        <translation>इसके विवरण के साथ साइन इन का डायलॉग खोलता है</translation>
    </message>
    <message>
        <source>F2 in the list does the same</source>
        <translation>सूची में F2 से भी यही होता है</translation>
    </message>
    <message>
        <source>Forgets its key or password, too</source>
        <translation>इसकी कुंजी या पासवर्ड भी भूल जाता है</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc से भी यही होता है</translation>
    </message>
</context>
<context>
    <name>ExportColumnList</name>
    <message>
        <source>Find a column</source>
        <translation>कॉलम ढूँढें</translation>
    </message>
    <message>
        <source>Leaves the columns whose names hold these letters</source>
        <translation>केवल वे कॉलम दिखाता है जिनके नाम में ये अक्षर हों</translation>
    </message>
    <message>
        <source>Find a column…</source>
        <translation>कॉलम ढूँढें…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Tick all columns</source>
        <translation>सभी कॉलम चुनें</translation>
    </message>
    <message>
        <source>Tick all columns listed here</source>
        <translation>यहाँ सूचीबद्ध सभी कॉलम चुनें</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Tick no column</source>
        <translation>कोई कॉलम न चुनें</translation>
    </message>
    <message>
        <source>Untick all columns listed here</source>
        <translation>यहाँ सूचीबद्ध सभी कॉलमों का चयन हटाएँ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>ऊपर ले जाएँ</translation>
    </message>
    <message>
        <source>Move the column to the left (Alt+Up)</source>
        <translation>कॉलम को बाईं ओर ले जाएँ (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>नीचे ले जाएँ</translation>
    </message>
    <message>
        <source>Move the column to the right (Alt+Down)</source>
        <translation>कॉलम को दाईं ओर ले जाएँ (Alt+Down)</translation>
    </message>
    <message>
        <source>Columns to export</source>
        <translation>एक्सपोर्ट करने के कॉलम</translation>
    </message>
    <message>
        <source>Space takes a column in or leaves it out, Alt+Up and Alt+Down move it</source>
        <translation>Space से कॉलम शामिल होता है या छूटता है, Alt+Up और Alt+Down से खिसकता है</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export cases</source>
        <translation>केस एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>कॉलम</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल(&amp;F)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>ब्राउज़ करें(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Guard against formulas (recommended)</source>
        <translation>फ़ॉर्मूलों से बचाव करें (सुझाया गया)(&amp;G)</translation>
    </message>
    <message>
        <source>Puts a &apos; before values that a spreadsheet would run as a formula</source>
        <translation>उन मानों के आगे &apos; लगाता है जिन्हें स्प्रेडशीट फ़ॉर्मूला मानकर चला देती</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>एक्सपोर्ट की प्रगति</translation>
    </message>
    <message>
        <source>The rows that are selected in the table</source>
        <translation>तालिका में चुनी हुई पंक्तियाँ</translation>
    </message>
    <message>
        <source>All rows that the table shows with its filters</source>
        <translation>वे सभी पंक्तियाँ जो तालिका अपने फ़िल्टरों के साथ दिखाती है</translation>
    </message>
    <message>
        <source>All cases that have come from the server, whatever the filters</source>
        <translation>सर्वर से आए सभी केस, फ़िल्टर कोई भी हों</translation>
    </message>
    <message>
        <source>Everything on the server that &amp;matches</source>
        <translation>सर्वर पर मेल खाने वाले सभी(&amp;M)</translation>
    </message>
    <message>
        <source>The server is asked for all cases that match the filters, also those that are not loaded</source>
        <translation>सर्वर से फ़िल्टरों से मेल खाने वाले सभी केस माँगे जाते हैं, वे भी जो लोड नहीं हैं</translation>
    </message>
    <message>
        <source>Whole cases, as the server sent them</source>
        <translation>पूरे केस, जैसे सर्वर ने भेजे</translation>
    </message>
    <message>
        <source>The columns that the table shows, in its order</source>
        <translation>तालिका में दिख रहे कॉलम, उसी क्रम में</translation>
    </message>
    <message>
        <source>All fields and properties that these cases have</source>
        <translation>इन केसों के सभी फ़ील्ड और प्रॉपर्टी</translation>
    </message>
    <message>
        <source>Tick the columns and put them in order</source>
        <translation>कॉलम चुनें और उन्हें क्रम में लगाएँ</translation>
    </message>
    <message>
        <source>With the &amp;parent&apos;s columns (parent.NAME)</source>
        <translation>पैरेंट केस के कॉलमों के साथ (parent.नाम)(&amp;P)</translation>
    </message>
    <message>
        <source>Adds the id, type, name and properties of the case that each one&apos;s index “parent” points at</source>
        <translation>हर केस का “parent” इंडेक्स जिस केस पर है, उसका ID, प्रकार, नाम और प्रॉपर्टी जोड़ता है</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>स्वामी(&amp;O)</translation>
    </message>
    <message>
        <source>Owner in the file</source>
        <translation>फ़ाइल में स्वामी</translation>
    </message>
    <message>
        <source>Whether the owner is written by name, by id or both</source>
        <translation>स्वामी नाम से लिखा जाए, ID से या दोनों से</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>फ़ॉर्मेट(&amp;T)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>फ़ॉर्मेट</translation>
    </message>
    <message>
        <source>What kind of file is written</source>
        <translation>किस तरह की फ़ाइल लिखी जाए</translation>
    </message>
    <message>
        <source>Sepa&amp;rator</source>
        <translation>विभाजक(&amp;R)</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>विभाजक</translation>
    </message>
    <message>
        <source>What stands between two values. Excel of many European languages expects the semicolon.</source>
        <translation>दो मानों के बीच क्या रहे। कई यूरोपीय भाषाओं का Excel सेमीकोलन की अपेक्षा करता है।</translation>
    </message>
    <message>
        <source>B&amp;yte-order mark (Excel reads accents right)</source>
        <translation>बाइट-ऑर्डर मार्क (Excel एक्सेंट सही पढ़ता है)(&amp;Y)</translation>
    </message>
    <message>
        <source>A mark at the beginning that tells Excel that the text is UTF-8</source>
        <translation>आरंभ में एक निशान जो Excel को बताता है कि टेक्स्ट UTF-8 है</translation>
    </message>
    <message>
        <source>Write a descriptio&amp;n beside it</source>
        <translation>साथ में विवरण भी लिखें(&amp;N)</translation>
    </message>
    <message>
        <source>A small file that says what this one holds, from which server and domain, with its filters, counts and check sum</source>
        <translation>एक छोटी फ़ाइल जो बताती है कि इस फ़ाइल में क्या है, वह किस सर्वर और डोमेन से है, और उसके फ़िल्टर, गिनतियाँ और चेकसम</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>Where to write; the ending of the name follows the format, and the other way round</source>
        <translation>कहाँ लिखना है; नाम का अंत फ़ॉर्मेट के अनुसार बदलता है, और फ़ॉर्मेट नाम के अंत के अनुसार</translation>
    </message>
    <message>
        <source>Choose the folder and the name in a dialog</source>
        <translation>डायलॉग में फ़ोल्डर और नाम चुनें</translation>
    </message>
    <message>
        <source>How much of the file is written</source>
        <translation>फ़ाइल कितनी लिखी जा चुकी है</translation>
    </message>
    <message>
        <source>Continue in the bac&amp;kground</source>
        <translation>बैकग्राउंड में जारी रखें(&amp;K)</translation>
    </message>
    <message>
        <source>Closes this dialog; the last line of the window shows how far the export is</source>
        <translation>यह डायलॉग बंद करता है; विंडो की आखिरी पंक्ति बताती है कि एक्सपोर्ट कहाँ तक पहुँचा</translation>
    </message>
</context>
<context>
    <name>GroupsLocationsPane</name>
    <message>
        <source>Search groups and locations</source>
        <translation>समूह और स्थान खोजें</translation>
    </message>
    <message>
        <source>Search groups and locations…</source>
        <translation>समूह और स्थान खोजें…</translation>
    </message>
    <message>
        <source>Shows only names with these words</source>
        <translation>केवल वे नाम दिखाता है जिनमें ये शब्द हों</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide – CommCare Browser</source>
        <translation>गाइड – CommCare Browser</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>गाइड में खोजें</translation>
    </message>
    <message>
        <source>Shows only the topics with these words</source>
        <translation>केवल वे विषय दिखाता है जिनमें ये शब्द हों</translation>
    </message>
    <message>
        <source>Search the guide…</source>
        <translation>गाइड में खोजें…</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>The chosen topic is shown beside the list</source>
        <translation>चुना हुआ विषय सूची के बगल में दिखता है</translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation>किसी विषय में ये शब्द नहीं हैं।</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>गाइड</translation>
    </message>
    <message>
        <source>The text of the chosen topic</source>
        <translation>चुने हुए विषय का पाठ</translation>
    </message>
</context>
<context>
    <name>LoadScopeDialog</name>
    <message>
        <source>What to load</source>
        <translation>क्या लोड करना है</translation>
    </message>
    <message>
        <source>Case &amp;type</source>
        <translation>केस प्रकार(&amp;T)</translation>
    </message>
    <message>
        <source>Case type to load</source>
        <translation>लोड करने का केस प्रकार</translation>
    </message>
    <message>
        <source>Choose a type, or type its name as the application spells it</source>
        <translation>प्रकार चुनें, या उसका नाम वैसे ही लिखें जैसे ऐप्लिकेशन में लिखा है</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>स्थिति(&amp;S)</translation>
    </message>
    <message>
        <source>Status to load</source>
        <translation>लोड करने की स्थिति</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>स्वामी(&amp;O)</translation>
    </message>
    <message>
        <source>Owner to load</source>
        <translation>जिस स्वामी के केस लोड करने हैं</translation>
    </message>
    <message>
        <source>Choose a name, or paste the id of an owner</source>
        <translation>कोई नाम चुनें, या स्वामी का ID पेस्ट करें</translation>
    </message>
    <message>
        <source>&amp;Changed since</source>
        <translation>इसके बाद बदले गए(&amp;C)</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>इसके बाद बदले गए</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>अधिकतम(&amp;M)</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>अधिकतम</translation>
    </message>
    <message>
        <source>More cases than this are not loaded at once. A million takes about half a gigabyte of memory.</source>
        <translation>एक बार में इससे ज़्यादा केस लोड नहीं होते। दस लाख केस लगभग आधा गीगाबाइट मेमोरी लेते हैं।</translation>
    </message>
    <message>
        <source> cases</source>
        <translation> केस</translation>
    </message>
    <message>
        <source>Open cases, closed ones or all</source>
        <translation>खुले केस, बंद केस या सभी</translation>
    </message>
    <message>
        <source>Loads only cases changed on this day or later</source>
        <translation>केवल वे केस लोड करता है जो इस दिन या इसके बाद बदले गए</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>पहला दिन</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>लॉग</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>लॉग फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Only lines with these words, such as 503…</source>
        <translation>केवल इन शब्दों वाली पंक्तियाँ, जैसे 503…</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>दिखाई गई पंक्तियाँ</translation>
    </message>
    <message>
        <source>The log holds no keys, no passwords and no case data, so it can be sent to somebody who helps.</source>
        <translation>लॉग में न कुंजियाँ होती हैं, न पासवर्ड, न केस का डेटा, इसलिए इसे मदद करने वाले को भेजा जा सकता है।</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>Copies all lines shown</source>
        <translation>दिखाई गई सभी पंक्तियाँ कॉपी करता है</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>फ़ोल्डर खोलें(&amp;F)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>A line for each request, the latest at the end</source>
        <translation>हर अनुरोध की एक पंक्ति, सबसे नई अंत में</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc से भी यही होता है</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>टूल</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>रीफ़्रेश करें(&amp;R)</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>रीफ़्रेश करें</translation>
    </message>
    <message>
        <source>Load everything again (F5)</source>
        <translation>सब कुछ फिर से लोड करें (F5)</translation>
    </message>
    <message>
        <source>&amp;What to load…</source>
        <translation>क्या लोड करना है(&amp;W)…</translation>
    </message>
    <message>
        <source>Choose which cases the server sends</source>
        <translation>चुनें कि सर्वर कौन-से केस भेजे</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>एक्सपोर्ट करें(&amp;E)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>साइन इन करें(&amp;I)…</translation>
    </message>
    <message>
        <source>Sign &amp;out and forget the key</source>
        <translation>साइन आउट करें और कुंजी भूल जाएँ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>नई विंडो(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>कनेक्शन(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>सेटिंग(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Connection doctor…</source>
        <translation>कनेक्शन की जाँच(&amp;C)…</translation>
    </message>
    <message>
        <source>What the server lets you read, and what is missing</source>
        <translation>सर्वर आपको क्या पढ़ने देता है, और क्या कमी है</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>लॉग दिखाएँ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;About CommCare Browser</source>
        <translation>CommCare Browser के बारे में(&amp;A)</translation>
    </message>
    <message>
        <source>Parts of the domain</source>
        <translation>डोमेन के भाग</translation>
    </message>
    <message>
        <source>Ctrl+1, Ctrl+2 and Ctrl+3 go to each of them</source>
        <translation>Ctrl+1, Ctrl+2 और Ctrl+3 से इनमें से हर एक पर जाएँ</translation>
    </message>
    <message>
        <source>Write cases to a file: CSV, Excel, JSON Lines or SQLite (Ctrl+E)</source>
        <translation>केस फ़ाइल में लिखें: CSV, Excel, JSON Lines या SQLite (Ctrl+E)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>गाइड(&amp;G)</translation>
    </message>
    <message>
        <source>How things are done here, with pictures (F1)</source>
        <translation>यहाँ काम कैसे होते हैं, चित्रों के साथ (F1)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट(&amp;K)</translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message>
        <source>Notice</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation>सूचना बंद करें</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>यह सूचना बंद करें</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc से भी यही होता है</translation>
    </message>
</context>
<context>
    <name>PeopleTreePanel</name>
    <message>
        <source>Enter shows the cases of a row; Right and Left open and close it</source>
        <translation>Enter से पंक्ति के केस दिखते हैं; Right और Left से पंक्ति खुलती और बंद होती है</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Use the &amp;system&apos;s proxy</source>
        <translation>सिस्टम की प्रॉक्सी उपयोग करें(&amp;S)</translation>
    </message>
    <message>
        <source>Use &amp;no proxy</source>
        <translation>कोई प्रॉक्सी उपयोग न करें(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Use this proxy:</source>
        <translation>यह प्रॉक्सी उपयोग करें(&amp;U):</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>प्रॉक्सी होस्ट</translation>
    </message>
    <message>
        <source>The name or the whole address of an HTTP proxy. A password is not kept.</source>
        <translation>किसी HTTP प्रॉक्सी का नाम या पूरा पता। पासवर्ड नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>for example proxy.example.org</source>
        <translation>जैसे proxy.example.org</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>पोर्ट(&amp;P)</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>प्रॉक्सी पोर्ट</translation>
    </message>
    <message>
        <source>Certificates to &amp;trust as well</source>
        <translation>अन्य भरोसेमंद प्रमाणपत्र(&amp;T)</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>प्रमाणपत्र फ़ाइल</translation>
    </message>
    <message>
        <source>A PEM or DER file, for networks or servers with certificates of their own</source>
        <translation>PEM या DER फ़ाइल, उन नेटवर्कों या सर्वरों के लिए जिनके अपने प्रमाणपत्र हैं</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>ब्राउज़ करें(&amp;B)…</translation>
    </message>
    <message>
        <source>Browse for a certificate file</source>
        <translation>प्रमाणपत्र फ़ाइल ब्राउज़ करें</translation>
    </message>
    <message>
        <source>Changes apply to the next sign-in. A server on this computer is reached without a proxy.</source>
        <translation>बदलाव अगली बार साइन इन करने पर लागू होंगे। इसी कंप्यूटर पर चल रहे सर्वर से प्रॉक्सी के बिना जुड़ा जाता है।</translation>
    </message>
    <message>
        <source>Ctrl+Tab goes to the next page</source>
        <translation>Ctrl+Tab से अगले पेज पर जाएँ</translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation>प्रॉक्सी और प्रमाणपत्र</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>जैसा इस कंप्यूटर पर सेट है</translation>
    </message>
    <message>
        <source>Connects directly</source>
        <translation>सीधे कनेक्ट करता है</translation>
    </message>
    <message>
        <source>The host and the port beside it</source>
        <translation>बगल में दिए होस्ट और पोर्ट से</translation>
    </message>
    <message>
        <source>A number, such as 3128 or 8080</source>
        <translation>कोई संख्या, जैसे 3128 या 8080</translation>
    </message>
    <message>
        <source>Opens a dialog to find the file</source>
        <translation>फ़ाइल ढूँढने का डायलॉग खोलता है</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा(&amp;L)</translation>
    </message>
    <message>
        <source>The language of the program, from its next start on</source>
        <translation>प्रोग्राम की भाषा, अगली बार शुरू होने से</translation>
    </message>
    <message>
        <source>The program speaks it from its next start on. Numbers and dates follow the language, too; exported files stay the same in every language.</source>
        <translation>प्रोग्राम अगली बार शुरू होने से इस भाषा में होगा। संख्याएँ और तारीखें भी भाषा के अनुसार होती हैं; एक्सपोर्ट की गई फ़ाइलें हर भाषा में एक जैसी रहती हैं।</translation>
    </message>
    <message>
        <source>Of the texts in this program</source>
        <translation>इस प्रोग्राम के पाठों की भाषा</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>What can be done by keyboard, and with which keys</source>
        <translation>कीबोर्ड से क्या किया जा सकता है, और किन कुंजियों से</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in to CommCareHQ</source>
        <translation>CommCareHQ में साइन इन करें</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>सर्वर(&amp;S)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Choose a server, type the address of another one, or paste the address of any page of your domain</source>
        <translation>सर्वर चुनें, किसी दूसरे सर्वर का पता लिखें, या अपने डोमेन के किसी भी पेज का पता पेस्ट करें</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>उपयोगकर्ता नाम(&amp;U)</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>the e-mail address you sign in with</source>
        <translation>वह ईमेल पता जिससे आप साइन इन करते हैं</translation>
    </message>
    <message>
        <source>Sign in &amp;with</source>
        <translation>साइन इन का तरीका(&amp;W)</translation>
    </message>
    <message>
        <source>Sign in method</source>
        <translation>साइन इन का तरीका</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API कुंजी(&amp;K)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API कुंजी</translation>
    </message>
    <message>
        <source>Two-&amp;factor code</source>
        <translation>टू-फ़ैक्टर कोड(&amp;F)</translation>
    </message>
    <message>
        <source>Two-factor code</source>
        <translation>टू-फ़ैक्टर कोड</translation>
    </message>
    <message>
        <source>What the app on your phone shows now, for accounts that ask for it</source>
        <translation>वह कोड जो आपके फ़ोन का ऐप अभी दिखा रहा है, उन खातों के लिए जो इसे माँगते हैं</translation>
    </message>
    <message>
        <source>only if your account asks for one</source>
        <translation>केवल तब, जब आपका खाता कोड माँगे</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>डोमेन(&amp;D)</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>डोमेन</translation>
    </message>
    <message>
        <source>The project space: the word after /a/ in the address of its pages</source>
        <translation>प्रोजेक्ट स्पेस: उसके पेजों के पते में /a/ के बाद का शब्द</translation>
    </message>
    <message>
        <source>for example exi-training</source>
        <translation>जैसे exi-training</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>डोमेन</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>नाम(&amp;N)</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>कनेक्शन का नाम</translation>
    </message>
    <message>
        <source>What you call this connection in the list of connections</source>
        <translation>कनेक्शनों की सूची में आप इस कनेक्शन को जो नाम देना चाहें</translation>
    </message>
    <message>
        <source>Keeps the key in the keychain of this computer, and nowhere else</source>
        <translation>कुंजी को इस कंप्यूटर की कीचेन में रखता है, और कहीं नहीं</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer</source>
        <translation>इस कंप्यूटर पर याद रखें(&amp;R)</translation>
    </message>
    <message>
        <source>Asks the server for each thing in turn, and says what is missing and who can give it</source>
        <translation>सर्वर से एक-एक चीज़ के बारे में पूछता है, और बताता है कि क्या कमी है और उसे कौन दूर कर सकता है</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>कनेक्ट हो रहा है</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>कनेक्ट करें(&amp;C)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>कनेक्ट करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>An API key, or your password</source>
        <translation>API कुंजी, या आपका पासवर्ड</translation>
    </message>
    <message>
        <source>Type or paste it; nobody sees more than dots</source>
        <translation>लिखें या पेस्ट करें; किसी को बिंदुओं से ज़्यादा कुछ नहीं दिखता</translation>
    </message>
    <message>
        <source>Signs in and opens the domain</source>
        <translation>साइन इन करके डोमेन खोलता है</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc से भी यही होता है</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>How many cases are shown, loaded and selected</source>
        <translation>कितने केस दिखाए गए, लोड किए गए और चुने गए हैं</translation>
    </message>
    <message>
        <source>What the selected rows hold in the current column, if those are numbers</source>
        <translation>चुनी हुई पंक्तियों के मौजूदा कॉलम में क्या है, अगर उसमें संख्याएँ हैं</translation>
    </message>
    <message>
        <source>Whether all cases of the server are here, and how many requests that took</source>
        <translation>क्या सर्वर के सभी केस यहाँ हैं, और इसमें कितने अनुरोध लगे</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Go on loading where it was stopped</source>
        <translation>जहाँ रुका था वहाँ से लोड करना जारी रखें</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Stop loading; what has come stays</source>
        <translation>लोड करना रोकें; जो आ चुका है वह रहता है</translation>
    </message>
    <message>
        <source>How much has been loaded</source>
        <translation>कितना लोड हो चुका है</translation>
    </message>
</context>
<context>
    <name>UserFilterBar</name>
    <message>
        <source>Kind of user</source>
        <translation>उपयोगकर्ता की श्रेणी</translation>
    </message>
    <message>
        <source>Mobile workers or web users</source>
        <translation>मोबाइल कार्यकर्ता या वेब उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>सक्रियता</translation>
    </message>
    <message>
        <source>Deactivated workers still own cases</source>
        <translation>निष्क्रिय कार्यकर्ता भी केसों के स्वामी बने रहते हैं</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>The role that the users have</source>
        <translation>उपयोगकर्ताओं की भूमिका</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>The group that the users are in</source>
        <translation>वह समूह जिसमें उपयोगकर्ता हैं</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>The location of the users; those below it are meant too</source>
        <translation>उपयोगकर्ताओं का स्थान; उसके नीचे के स्थान भी शामिल हैं</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>उपयोगकर्ता खोजें</translation>
    </message>
    <message>
        <source>Search users…</source>
        <translation>उपयोगकर्ता खोजें…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>साफ़ करें(&amp;L)</translation>
    </message>
    <message>
        <source>Clear user filters</source>
        <translation>उपयोगकर्ता फ़िल्टर साफ़ करें</translation>
    </message>
    <message>
        <source>Show all users again</source>
        <translation>सभी उपयोगकर्ता फिर से दिखाएँ</translation>
    </message>
    <message>
        <source>Shows only users with these words</source>
        <translation>केवल वे उपयोगकर्ता दिखाता है जिनमें ये शब्द हों</translation>
    </message>
</context>
<context>
    <name>UsersPane</name>
    <message>
        <source>Users</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>उपयोगकर्ता का नाम</translation>
    </message>
    <message>
        <source>Show this user&apos;s &amp;cases</source>
        <translation>इस उपयोगकर्ता के केस दिखाएँ(&amp;C)</translation>
    </message>
    <message>
        <source>Show this user&apos;s cases</source>
        <translation>इस उपयोगकर्ता के केस दिखाएँ</translation>
    </message>
    <message>
        <source>Cases of the user by type</source>
        <translation>उपयोगकर्ता के केस, प्रकार के अनुसार</translation>
    </message>
    <message>
        <source>User details</source>
        <translation>उपयोगकर्ता का विवरण</translation>
    </message>
    <message>
        <source>Enter shows the cases of a user</source>
        <translation>Enter से उपयोगकर्ता के केस दिखते हैं</translation>
    </message>
    <message>
        <source>Goes to the table of cases</source>
        <translation>केसों की तालिका पर जाता है</translation>
    </message>
    <message>
        <source>Ctrl+C copies a value</source>
        <translation>Ctrl+C से मान कॉपी होता है</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Views</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>No view of this domain is saved yet. Save what is shown, or import views that somebody gave you.</source>
        <translation>इस डोमेन का कोई दृश्य अभी सहेजा नहीं गया है। जो दिख रहा है उसे सहेजें, या किसी से मिले दृश्य इंपोर्ट करें।</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>दिखाएँ(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>नाम बदलें(&amp;N)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>डुप्लिकेट बनाएँ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>मिटाएँ(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>इंपोर्ट करें(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>एक्सपोर्ट करें(&amp;E)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Enter shows a view, F2 renames it</source>
        <translation>Enter से दृश्य दिखता है, F2 से उसका नाम बदलता है</translation>
    </message>
    <message>
        <source>Uses its filters, sort and columns</source>
        <translation>इसके फ़िल्टर, क्रम और कॉलम उपयोग करता है</translation>
    </message>
    <message>
        <source>F2 in the list does the same</source>
        <translation>सूची में F2 से भी यही होता है</translation>
    </message>
    <message>
        <source>Makes a copy under a new name</source>
        <translation>नए नाम से प्रति बनाता है</translation>
    </message>
    <message>
        <source>No case is deleted by that</source>
        <translation>इससे कोई केस नहीं मिटता</translation>
    </message>
    <message>
        <source>Reads views from a file</source>
        <translation>फ़ाइल से दृश्य पढ़ता है</translation>
    </message>
    <message>
        <source>Writes the chosen views to a file, or all</source>
        <translation>चुने हुए दृश्य, या सभी, फ़ाइल में लिखता है</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc से भी यही होता है</translation>
    </message>
</context>
<context>
    <name>ccb::AboutDialog</name>
    <message>
        <source>CommCare Browser %1</source>
        <translation>CommCare Browser %1</translation>
    </message>
    <message>
        <source>%1, built with %2</source>
        <translation>%1, %2 के साथ बनाया गया</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc से भी यही होता है</translation>
    </message>
</context>
<context>
    <name>ccb::AccessModel</name>
    <message>
        <source>What</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>What is missing and who can give it</source>
        <translation>क्या कमी है और उसे कौन दूर कर सकता है</translation>
    </message>
</context>
<context>
    <name>ccb::ApiService</name>
    <message>
        <source>The domain “%1” has no case with the id %2.</source>
        <translation>डोमेन “%1” में ID %2 वाला कोई केस नहीं है।</translation>
    </message>
    <message>
        <source>It may have been deleted, or belong to another domain.</source>
        <translation>हो सकता है कि वह मिटा दिया गया हो, या किसी दूसरे डोमेन का हो।</translation>
    </message>
    <message>
        <source>This server cannot list the children of a case.</source>
        <translation>यह सर्वर किसी केस के चाइल्ड केसों की सूची नहीं दे सकता।</translation>
    </message>
    <message>
        <source>Load the whole domain to see them.</source>
        <translation>उन्हें देखने के लिए पूरा डोमेन लोड करें।</translation>
    </message>
    <message>
        <source>The server has no list of forms.</source>
        <translation>सर्वर के पास फ़ॉर्मों की सूची नहीं है।</translation>
    </message>
    <message>
        <source>It may be an older server: ask whoever looks after it.</source>
        <translation>शायद यह पुराना सर्वर है: इसकी देखरेख करने वाले से पूछें।</translation>
    </message>
    <message>
        <source>The server did not accept the two-factor code.</source>
        <translation>सर्वर ने टू-फ़ैक्टर कोड स्वीकार नहीं किया।</translation>
    </message>
    <message>
        <source>The account asks for a two-factor code beside the password.</source>
        <translation>खाता पासवर्ड के साथ टू-फ़ैक्टर कोड भी माँगता है।</translation>
    </message>
    <message>
        <source>Type a fresh code, or sign in with an API key, which needs none.</source>
        <translation>नया कोड लिखें, या API कुंजी से साइन इन करें, जिसमें कोड की ज़रूरत नहीं होती।</translation>
    </message>
    <message>
        <source>Type the code, or sign in with an API key, which needs none.</source>
        <translation>कोड लिखें, या API कुंजी से साइन इन करें, जिसमें कोड की ज़रूरत नहीं होती।</translation>
    </message>
    <message>
        <source>Your account may not read the cases of “%1”.</source>
        <translation>आपके खाते को “%1” के केस पढ़ने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Edit Data (edit_data)</source>
        <translation>“Edit Data” (edit_data)</translation>
    </message>
    <message>
        <source>Your account may not list the mobile workers of “%1”.</source>
        <translation>आपके खाते को “%1” के मोबाइल कार्यकर्ताओं की सूची देखने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Edit Mobile Workers (edit_commcare_users)</source>
        <translation>“Edit Mobile Workers” (edit_commcare_users)</translation>
    </message>
    <message>
        <source>Your account may not list the groups of “%1”.</source>
        <translation>आपके खाते को “%1” के समूहों की सूची देखने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Your account may not list the web users of “%1”.</source>
        <translation>आपके खाते को “%1” के वेब उपयोगकर्ताओं की सूची देखने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Edit Web Users (edit_web_users)</source>
        <translation>“Edit Web Users” (edit_web_users)</translation>
    </message>
    <message>
        <source>Your account may not list the locations of “%1”.</source>
        <translation>आपके खाते को “%1” के स्थानों की सूची देखने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>“Locations”</translation>
    </message>
    <message>
        <source>Your account may not list the applications of “%1”.</source>
        <translation>आपके खाते को “%1” के ऐप्लिकेशन की सूची देखने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Your account may not read the forms of “%1”.</source>
        <translation>आपके खाते को “%1” के फ़ॉर्म पढ़ने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Your account may not use the API.</source>
        <translation>आपके खाते को API उपयोग करने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>The plan of the domain “%1” does not include this part of the API.</source>
        <translation>डोमेन “%1” के प्लान में API का यह हिस्सा शामिल नहीं है।</translation>
    </message>
    <message>
        <source>Ask the administrator of the domain, or Dimagi, for a plan that includes API access.</source>
        <translation>डोमेन के एडमिन या Dimagi से ऐसा प्लान माँगें जिसमें API की पहुँच शामिल हो।</translation>
    </message>
    <message>
        <source>The server has blocked the account “%1”.</source>
        <translation>सर्वर ने खाता “%1” ब्लॉक कर दिया है।</translation>
    </message>
    <message>
        <source>Sign in on the web site to unblock it, or ask the administrator of the domain.</source>
        <translation>इसे अनब्लॉक करने के लिए वेबसाइट पर साइन इन करें, या डोमेन के एडमिन से कहें।</translation>
    </message>
    <message>
        <source>The server did not accept the username and API key.</source>
        <translation>सर्वर ने उपयोगकर्ता नाम और API कुंजी को स्वीकार नहीं किया।</translation>
    </message>
    <message>
        <source>Check both, and whether the key is limited to other IP addresses or another domain. A new key can be made at %1.</source>
        <translation>दोनों जाँचें, और यह भी कि कुंजी कहीं दूसरे IP पतों या दूसरे डोमेन तक सीमित तो नहीं। नई कुंजी %1 पर बनाई जा सकती है।</translation>
    </message>
    <message>
        <source>The server did not accept the username and password.</source>
        <translation>सर्वर ने उपयोगकर्ता नाम और पासवर्ड को स्वीकार नहीं किया।</translation>
    </message>
    <message>
        <source>Check both. An account with two-factor sign-in needs an API key, made at %1.</source>
        <translation>दोनों जाँचें। टू-फ़ैक्टर साइन इन वाले खाते को API कुंजी चाहिए, जो %1 पर बनती है।</translation>
    </message>
    <message>
        <source>Access APIs (access_api)</source>
        <translation>“Access APIs” (access_api)</translation>
    </message>
    <message>
        <source>Your role lacks %1: ask the administrator of the domain for it.</source>
        <translation>आपकी भूमिका में %1 की अनुमति नहीं है: डोमेन के एडमिन से यह अनुमति माँगें।</translation>
    </message>
    <message>
        <source>Your role lacks %1 or %2: ask the administrator of the domain for both.</source>
        <translation>आपकी भूमिका में %1 या %2 की अनुमति नहीं है: डोमेन के एडमिन से दोनों अनुमतियाँ माँगें।</translation>
    </message>
    <message>
        <source>You can open: %1.</source>
        <translation>आप ये खोल सकते हैं: %1।</translation>
    </message>
    <message>
        <source>The server knows you, but not as a member of the domain “%1”.</source>
        <translation>सर्वर आपको पहचानता है, लेकिन डोमेन “%1” के सदस्य के रूप में नहीं।</translation>
    </message>
    <message>
        <source>Check how the domain is written, or ask its administrator for an invitation.</source>
        <translation>जाँचें कि डोमेन का नाम सही लिखा है, या उसके एडमिन से आमंत्रण माँगें।</translation>
    </message>
    <message>
        <source>The server knows you, but this key does not open “%1”.</source>
        <translation>सर्वर आपको पहचानता है, लेकिन इस कुंजी से “%1” नहीं खुलता।</translation>
    </message>
    <message>
        <source>The key is limited to another domain or to other IP addresses: look it up, or make another, at %1. Else ask the administrator of the domain whether your role and the plan include the API.</source>
        <translation>कुंजी किसी दूसरे डोमेन या दूसरे IP पतों तक सीमित है: उसे %1 पर देखें, या वहाँ नई बनाएँ। नहीं तो डोमेन के एडमिन से पूछें कि क्या आपकी भूमिका और प्लान में API शामिल है।</translation>
    </message>
    <message>
        <source>The server knows you, but does not let you use the API of “%1”.</source>
        <translation>सर्वर आपको पहचानता है, लेकिन आपको “%1” का API उपयोग नहीं करने देता।</translation>
    </message>
    <message>
        <source>Ask the administrator of the domain whether your role and the plan include the API.</source>
        <translation>डोमेन के एडमिन से पूछें कि क्या आपकी भूमिका और प्लान में API शामिल है।</translation>
    </message>
    <message>
        <source>The server %1 does not look like a CommCareHQ server.</source>
        <translation>सर्वर %1 CommCareHQ का सर्वर नहीं लगता।</translation>
    </message>
    <message>
        <source>Check the address: it is the one you open CommCareHQ with in a browser.</source>
        <translation>पता जाँचें: यह वही पता है जिससे आप ब्राउज़र में CommCareHQ खोलते हैं।</translation>
    </message>
    <message>
        <source>This key is limited to a domain, so it does not list all of yours.</source>
        <translation>यह कुंजी एक डोमेन तक सीमित है, इसलिए इससे आपके सभी डोमेनों की सूची नहीं मिलती।</translation>
    </message>
    <message>
        <source>The server does not list your domains.</source>
        <translation>सर्वर आपके डोमेनों की सूची नहीं देता।</translation>
    </message>
    <message>
        <source>Nothing is missing for “%1”.</source>
        <translation>“%1” के लिए कोई कमी नहीं है।</translation>
    </message>
    <message>
        <source>The server does not have this version of the API.</source>
        <translation>सर्वर में API का यह संस्करण नहीं है।</translation>
    </message>
    <message>
        <source>Nothing is missing as long as one of the versions works.</source>
        <translation>जब तक कोई एक संस्करण काम करता है, कोई कमी नहीं है।</translation>
    </message>
    <message>
        <source>The server does not have this list.</source>
        <translation>सर्वर में यह सूची नहीं है।</translation>
    </message>
    <message>
        <source>The server does not know the domain “%1”.</source>
        <translation>सर्वर डोमेन “%1” को नहीं जानता।</translation>
    </message>
    <message>
        <source>Check how it is written: it is the word after /a/ in the web site&apos;s address.</source>
        <translation>जाँचें कि नाम सही लिखा है: यह वेबसाइट के पते में /a/ के बाद का शब्द है।</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a sign-in.</source>
        <translation>नेटवर्क की प्रॉक्सी साइन इन माँगती है।</translation>
    </message>
    <message>
        <source>Ask whoever looks after this network how to get through the proxy.</source>
        <translation>इस नेटवर्क की देखरेख करने वाले से पूछें कि प्रॉक्सी से आगे कैसे जाएँ।</translation>
    </message>
    <message>
        <source>The server cannot answer at the moment (HTTP %1).</source>
        <translation>सर्वर अभी जवाब नहीं दे सकता (HTTP %1)।</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>कुछ मिनट बाद फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The server did not accept the request (HTTP %1).</source>
        <translation>सर्वर ने अनुरोध स्वीकार नहीं किया (HTTP %1)।</translation>
    </message>
    <message>
        <source>Try again with fewer filters, or with another API version.</source>
        <translation>कम फ़िल्टरों के साथ, या API के दूसरे संस्करण से फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The server gave an answer without data (HTTP %1).</source>
        <translation>सर्वर ने बिना डेटा का जवाब दिया (HTTP %1)।</translation>
    </message>
    <message>
        <source>Check the address of the server.</source>
        <translation>सर्वर का पता जाँचें।</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>इंटरनेट कनेक्शन जाँचें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>There is no server at the address %1.</source>
        <translation>पते %1 पर कोई सर्वर नहीं है।</translation>
    </message>
    <message>
        <source>Check how it is written, and the internet connection.</source>
        <translation>जाँचें कि पता सही लिखा है, और इंटरनेट कनेक्शन भी जाँचें।</translation>
    </message>
    <message>
        <source>The server %1 does not accept connections.</source>
        <translation>सर्वर %1 कनेक्शन स्वीकार नहीं करता।</translation>
    </message>
    <message>
        <source>Check the address, then try again later.</source>
        <translation>पता जाँचें, फिर थोड़ी देर बाद कोशिश करें।</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>%1 से सुरक्षित कनेक्शन नहीं बन सका।</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: %2</source>
        <translation>%1 से सुरक्षित कनेक्शन नहीं बन सका: %2</translation>
    </message>
    <message>
        <source>Check the date and time of this computer and the address of the server. On a network with a sign-in page, sign in there first.</source>
        <translation>इस कंप्यूटर की तारीख और समय और सर्वर का पता जाँचें। साइन इन पेज वाले नेटवर्क पर पहले वहाँ साइन इन करें।</translation>
    </message>
    <message>
        <source>The server sent nothing for %L1 s.</source>
        <translation>सर्वर से %L1 सेकंड तक कुछ नहीं आया।</translation>
    </message>
    <message>
        <source>Check the internet connection, or ask for fewer cases at a time, then try again.</source>
        <translation>इंटरनेट कनेक्शन जाँचें, या एक बार में कम केस माँगें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The connection was cut before the answer was complete.</source>
        <translation>जवाब पूरा होने से पहले कनेक्शन टूट गया।</translation>
    </message>
    <message>
        <source>The network&apos;s proxy does not let us through.</source>
        <translation>नेटवर्क की प्रॉक्सी हमें आगे नहीं जाने देती।</translation>
    </message>
    <message>
        <source>The server %1 could not be reached.</source>
        <translation>सर्वर %1 तक नहीं पहुँचा जा सका।</translation>
    </message>
    <message>
        <source>Try again in %L1 s.</source>
        <translation>%L1 सेकंड बाद फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>Try again in %L1 min.</source>
        <translation>%L1 मिनट बाद फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The address %1 is not secure, so nothing was sent to it.</source>
        <translation>पता %1 सुरक्षित नहीं है, इसलिए वहाँ कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>ऐसा पता उपयोग करें जो https:// से शुरू हो।</translation>
    </message>
    <message>
        <source>The server %1 sends us on to another address, %2. Nothing was sent there.</source>
        <translation>सर्वर %1 हमें दूसरे पते %2 पर भेजता है। वहाँ कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>If that is the right server, sign in with its address.</source>
        <translation>अगर वही सही सर्वर है, तो उसके पते से साइन इन करें।</translation>
    </message>
    <message>
        <source>The username holds a line break or another invisible character.</source>
        <translation>उपयोगकर्ता नाम में नई पंक्ति या कोई दूसरा अदृश्य अक्षर है।</translation>
    </message>
    <message>
        <source>The key or password holds a line break or another invisible character.</source>
        <translation>कुंजी या पासवर्ड में नई पंक्ति या कोई दूसरा अदृश्य अक्षर है।</translation>
    </message>
    <message>
        <source>Type or paste it again.</source>
        <translation>उसे फिर से लिखें या पेस्ट करें।</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than %1, which is more than we read at once.</source>
        <translation>सर्वर का जवाब %1 से बड़ा है, और एक बार में इससे ज़्यादा नहीं पढ़ा जाता।</translation>
    </message>
    <message>
        <source>Ask for smaller pages, or narrow the cases by a filter.</source>
        <translation>छोटे पेज माँगें, या फ़िल्टर लगाकर केस कम करें।</translation>
    </message>
    <message>
        <source>The server limits how much a domain may ask for, and asks us to wait.</source>
        <translation>सर्वर डोमेन के अनुरोधों की सीमा रखता है, और हमें रुकने को कहता है।</translation>
    </message>
    <message>
        <source>The server&apos;s list runs in a circle: a page names an earlier one as the next.</source>
        <translation>सर्वर की सूची चक्कर काटती है: एक पेज किसी पहले के पेज को अगला बताता है।</translation>
    </message>
    <message>
        <source>What came is incomplete. Try again, or choose another API version.</source>
        <translation>जो आया वह अधूरा है। फिर से कोशिश करें, या API का दूसरा संस्करण चुनें।</translation>
    </message>
    <message>
        <source>The server sent the same page of its list again instead of the next one.</source>
        <translation>सर्वर ने सूची का अगला पेज भेजने के बजाय वही पेज फिर भेजा।</translation>
    </message>
    <message>
        <source>The server counts %L1 cases, but lists %L2 fewer.</source>
        <translation>सर्वर की गिनती में %L1 केस हैं, लेकिन उसकी सूची में %L2 कम हैं।</translation>
    </message>
    <message>
        <source>The server counts %L1 mobile workers, but lists %L2 fewer.</source>
        <translation>सर्वर की गिनती में %L1 मोबाइल कार्यकर्ता हैं, लेकिन उसकी सूची में %L2 कम हैं।</translation>
    </message>
    <message>
        <source>The server counts %L1 web users, but lists %L2 fewer.</source>
        <translation>सर्वर की गिनती में %L1 वेब उपयोगकर्ता हैं, लेकिन उसकी सूची में %L2 कम हैं।</translation>
    </message>
    <message>
        <source>The server counts %L1 groups, but lists %L2 fewer.</source>
        <translation>सर्वर की गिनती में %L1 समूह हैं, लेकिन उसकी सूची में %L2 कम हैं।</translation>
    </message>
    <message>
        <source>The server counts %L1 locations, but lists %L2 fewer.</source>
        <translation>सर्वर की गिनती में %L1 स्थान हैं, लेकिन उसकी सूची में %L2 कम हैं।</translation>
    </message>
    <message>
        <source>The server counts %L1 applications, but lists %L2 fewer.</source>
        <translation>सर्वर की गिनती में %L1 ऐप्लिकेशन हैं, लेकिन उसकी सूची में %L2 कम हैं।</translation>
    </message>
    <message>
        <source>The server counts %L1 domains, but lists %L2 fewer.</source>
        <translation>सर्वर की गिनती में %L1 डोमेन हैं, लेकिन उसकी सूची में %L2 कम हैं।</translation>
    </message>
    <message>
        <source>The server counts %L1 forms, but lists %L2 fewer.</source>
        <translation>सर्वर की गिनती में %L1 फ़ॉर्म हैं, लेकिन उसकी सूची में %L2 कम हैं।</translation>
    </message>
    <message>
        <source>They may have changed or gone while the list was read. Load again.</source>
        <translation>हो सकता है कि सूची पढ़े जाने के दौरान वे बदल गए या हट गए हों। फिर से लोड करें।</translation>
    </message>
    <message>
        <source>The server sent a web page where data was expected.</source>
        <translation>सर्वर ने डेटा की जगह वेब पेज भेजा।</translation>
    </message>
    <message>
        <source>Some networks ask for a sign-in of their own: open %1 in a browser, sign in to the network if asked, then try again.</source>
        <translation>कुछ नेटवर्क अपना अलग साइन इन माँगते हैं: %1 को ब्राउज़र में खोलें, पूछे जाने पर नेटवर्क में साइन इन करें, फिर दोबारा कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>ccb::BatchExport</name>
    <message>
        <source>Sign in once in the window, or set %1.</source>
        <translation>विंडो में एक बार साइन इन करें, या %1 सेट करें।</translation>
    </message>
    <message>
        <source>Owners are written by their ids where their names could not be read: %1</source>
        <translation>जहाँ स्वामियों के नाम पढ़े नहीं जा सके, वहाँ उनके ID लिखे गए हैं: %1</translation>
    </message>
    <message>
        <source>1 case written.</source>
        <translation>1 केस लिखा गया।</translation>
    </message>
    <message>
        <source>%L1 cases written.</source>
        <translation>%L1 केस लिखे गए।</translation>
    </message>
    <message>
        <source>No case here has “%1”: its column is empty.</source>
        <translation>यहाँ किसी केस में “%1” नहीं है: इसका कॉलम खाली है।</translation>
    </message>
    <message>
        <source>1 user written.</source>
        <translation>1 उपयोगकर्ता लिखा गया।</translation>
    </message>
    <message>
        <source>%L1 users written.</source>
        <translation>%L1 उपयोगकर्ता लिखे गए।</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 सेकंड</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 मिनट</translation>
    </message>
    <message>
        <source>%L1 cases loaded</source>
        <translation>%L1 केस लोड हुए</translation>
    </message>
    <message>
        <source>%L1 of %L2 cases loaded</source>
        <translation>%L2 में से %L1 केस लोड हुए</translation>
    </message>
    <message>
        <source>%L1 of %L2 cases loaded, %3 left</source>
        <translation>%L2 में से %L1 केस लोड हुए, %3 बाकी</translation>
    </message>
    <message>
        <source>Packing the file</source>
        <translation>फ़ाइल पैक हो रही है</translation>
    </message>
    <message>
        <source>%L1 cases written</source>
        <translation>%L1 केस लिखे गए</translation>
    </message>
    <message>
        <source>%L1 of %L2 cases written</source>
        <translation>%L2 में से %L1 केस लिखे गए</translation>
    </message>
    <message>
        <source>%L1 of %L2 cases written, %3 left</source>
        <translation>%L2 में से %L1 केस लिखे गए, %3 बाकी</translation>
    </message>
</context>
<context>
    <name>ccb::CaseCheck</name>
    <message>
        <source>Unknown owner</source>
        <translation>अज्ञात स्वामी</translation>
    </message>
    <message>
        <source>Open, with a deactivated owner</source>
        <translation>खुला, पर स्वामी निष्क्रिय</translation>
    </message>
    <message>
        <source>Index to a case that is not here</source>
        <translation>ऐसे केस पर इंडेक्स जो यहाँ नहीं है</translation>
    </message>
    <message>
        <source>Open, with an index to a closed case</source>
        <translation>खुला, पर इंडेक्स किसी बंद केस पर</translation>
    </message>
    <message>
        <source>Same external_id twice</source>
        <translation>एक ही external_id दो बार</translation>
    </message>
    <message>
        <source>Impossible date</source>
        <translation>असंभव तारीख</translation>
    </message>
    <message>
        <source>Impossible GPS position</source>
        <translation>असंभव GPS स्थिति</translation>
    </message>
</context>
<context>
    <name>ccb::CaseDetailPane</name>
    <message>
        <source>Relations</source>
        <translation>संबंध</translation>
    </message>
    <message>
        <source>Relations (%L1)</source>
        <translation>संबंध (%L1)</translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation>कोई केस चुना नहीं गया</translation>
    </message>
    <message>
        <source>Choose a case in the table to see all of it here.</source>
        <translation>किसी केस को पूरा यहाँ देखने के लिए उसे तालिका में चुनें।</translation>
    </message>
    <message>
        <source>The case could not be opened</source>
        <translation>केस नहीं खोला जा सका</translation>
    </message>
    <message>
        <source>Asking the server for the case…</source>
        <translation>सर्वर से केस माँगा जा रहा है…</translation>
    </message>
    <message>
        <source>Case without a name</source>
        <translation>बिना नाम का केस</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>फिर से कोशिश करें(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>ccb::CaseFactsView</name>
    <message>
        <source>Can be selected and copied</source>
        <translation>इसे चुना और कॉपी किया जा सकता है</translation>
    </message>
</context>
<context>
    <name>ccb::CaseField</name>
    <message>
        <source>Case id</source>
        <translation>केस ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Owner id</source>
        <translation>स्वामी ID</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>स्वामी</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>बाहरी ID</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>खोलने की तारीख</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>संशोधन की तारीख</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद करने की तारीख</translation>
    </message>
    <message>
        <source>Modified on server</source>
        <translation>सर्वर पर संशोधन की तारीख</translation>
    </message>
    <message>
        <source>Modified by</source>
        <translation>किसने संशोधित किया</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>किसने खोला</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>किसने बंद किया</translation>
    </message>
    <message>
        <source>Opened on server</source>
        <translation>सर्वर पर खोलने की तारीख</translation>
    </message>
    <message>
        <source>Indexed on</source>
        <translation>इंडेक्स होने की तारीख</translation>
    </message>
    <message>
        <source>Owner kind</source>
        <translation>स्वामी की श्रेणी</translation>
    </message>
    <message>
        <source>Modified by: kind</source>
        <translation>किसने संशोधित किया: श्रेणी</translation>
    </message>
    <message>
        <source>Opened by: kind</source>
        <translation>किसने खोला: श्रेणी</translation>
    </message>
    <message>
        <source>Closed by: kind</source>
        <translation>किसने बंद किया: श्रेणी</translation>
    </message>
</context>
<context>
    <name>ccb::CaseFilterBar</name>
    <message>
        <source>All types (%L1)</source>
        <translation>सभी प्रकार (%L1)</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुले</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
</context>
<context>
    <name>ccb::CaseFormsModel</name>
    <message>
        <source>Begun: %1</source>
        <translation>शुरू: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>समाप्त: %1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>प्राप्त: %1</translation>
    </message>
    <message>
        <source>Username: %1</source>
        <translation>उपयोगकर्ता नाम: %1</translation>
    </message>
    <message>
        <source>User id: %1</source>
        <translation>उपयोगकर्ता ID: %1</translation>
    </message>
    <message>
        <source>Application: %1</source>
        <translation>ऐप्लिकेशन: %1</translation>
    </message>
    <message>
        <source>Form id: %1</source>
        <translation>फ़ॉर्म ID: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>किसने</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>फ़ॉर्म</translation>
    </message>
</context>
<context>
    <name>ccb::CaseHistoryView</name>
    <message>
        <source>Double-click a form, or press Enter, to see it in CommCareHQ</source>
        <translation>किसी फ़ॉर्म को CommCareHQ में देखने के लिए उस पर डबल-क्लिक करें, या Enter दबाएँ</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>सर्वर से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>No forms</source>
        <translation>कोई फ़ॉर्म नहीं</translation>
    </message>
    <message>
        <source>The server lists no form that touched this case.</source>
        <translation>सर्वर की सूची में ऐसा कोई फ़ॉर्म नहीं है जिसने इस केस पर काम किया हो।</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>इतिहास नहीं पढ़ा जा सका</translation>
    </message>
    <message>
        <source>%1
These are the ids that the case itself names; when, who and which form is missing.</source>
        <translation>%1
ये वे ID हैं जो केस में ही दर्ज हैं; कब, किसने और कौन-सा फ़ॉर्म, यह जानकारी नहीं है।</translation>
    </message>
    <message>
        <source>Forms so far: %L1…</source>
        <translation>अब तक फ़ॉर्म: %L1…</translation>
    </message>
    <message>
        <source>The first %L1 forms of the list</source>
        <translation>सूची के पहले %L1 फ़ॉर्म</translation>
    </message>
    <message>
        <source>Forms: %L1</source>
        <translation>फ़ॉर्म: %L1</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>सभी दिखाएँ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open in CommCareHQ	Enter</source>
        <translation>CommCareHQ में खोलें(&amp;O)	Enter</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>लिंक कॉपी करें(&amp;L)</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>ID कॉपी करें(&amp;I)</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>फिर से कोशिश करें(&amp;Y)</translation>
    </message>
    <message>
        <source>Asks the server for the whole list</source>
        <translation>सर्वर से पूरी सूची माँगता है</translation>
    </message>
</context>
<context>
    <name>ccb::CaseIndicesModel</name>
    <message>
        <source>Identifier</source>
        <translation>पहचान</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>संबंध</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Related case</source>
        <translation>संबंधित केस</translation>
    </message>
</context>
<context>
    <name>ccb::CaseLoader</name>
    <message>
        <source>%L1 s</source>
        <translation>%L1 सेकंड</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 मिनट</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1 घंटे</translation>
    </message>
    <message>
        <source>%1 Trying again in %2.</source>
        <translation>%1 %2 में फिर से कोशिश होगी।</translation>
    </message>
    <message>
        <source>%1 Trying again.</source>
        <translation>%1 फिर से कोशिश हो रही है।</translation>
    </message>
</context>
<context>
    <name>ccb::CasePropertiesModel</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(रिक्त)</translation>
    </message>
</context>
<context>
    <name>ccb::CasePropertiesView</name>
    <message>
        <source>Copy &amp;name</source>
        <translation>नाम कॉपी करें(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>मान कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>Copy name &amp;and value</source>
        <translation>नाम और मान कॉपी करें(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Show cases with this value</source>
        <translation>इस मान वाले केस दिखाएँ(&amp;S)</translation>
    </message>
    <message>
        <source>Choose a property to read its whole value here.</source>
        <translation>किसी प्रॉपर्टी का पूरा मान यहाँ पढ़ने के लिए उसे चुनें।</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(रिक्त)</translation>
    </message>
</context>
<context>
    <name>ccb::CaseRawView</name>
    <message>
        <source>Asking the server…</source>
        <translation>सर्वर से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>The raw answer could not be read</source>
        <translation>मूल जवाब नहीं पढ़ा जा सका</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>नहीं मिला</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 / %L2</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>फिर से कोशिश करें(&amp;Y)</translation>
    </message>
    <message>
        <source>The next place found in the raw answer</source>
        <translation>मूल जवाब में मिली अगली जगह</translation>
    </message>
    <message>
        <source>The place found before</source>
        <translation>मिली हुई पिछली जगह</translation>
    </message>
</context>
<context>
    <name>ccb::CaseRelationsModel</name>
    <message>
        <source>Circle</source>
        <translation>चक्र</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>आगे भी है</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>कोई प्रकार नहीं</translation>
    </message>
    <message>
        <source>%L1 closed</source>
        <translation>%L1 बंद</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>केस</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>संबंध</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
</context>
<context>
    <name>ccb::CaseRelationsView</name>
    <message>
        <source>Double-click a case, or press Enter, to open it</source>
        <translation>किसी केस को खोलने के लिए उस पर डबल-क्लिक करें, या Enter दबाएँ</translation>
    </message>
    <message>
        <source>Double-click a row, or press Enter, to open that case</source>
        <translation>उस केस को खोलने के लिए पंक्ति पर डबल-क्लिक करें, या Enter दबाएँ</translation>
    </message>
    <message>
        <source>This case points at no other case.</source>
        <translation>इस केस का इंडेक्स किसी दूसरे केस पर नहीं है।</translation>
    </message>
    <message>
        <source>This case points at:</source>
        <translation>इस केस के इंडेक्स:</translation>
    </message>
    <message>
        <source>Looking for children…</source>
        <translation>चाइल्ड केस ढूँढे जा रहे हैं…</translation>
    </message>
    <message>
        <source>Asking the server: %L1 so far…</source>
        <translation>सर्वर से पूछा जा रहा है: अब तक %L1…</translation>
    </message>
    <message>
        <source>No child is loaded.</source>
        <translation>कोई चाइल्ड केस लोड नहीं है।</translation>
    </message>
    <message>
        <source>No other case points at this one.</source>
        <translation>किसी दूसरे केस का इंडेक्स इस केस पर नहीं है।</translation>
    </message>
    <message>
        <source>Loaded children: %L1</source>
        <translation>लोड हुए चाइल्ड केस: %L1</translation>
    </message>
    <message>
        <source>Children: %L1</source>
        <translation>चाइल्ड केस: %L1</translation>
    </message>
    <message>
        <source>Those that point by “%1”</source>
        <translation>जिनका “%1” इंडेक्स इस केस पर है</translation>
    </message>
    <message>
        <source>&amp;Show these cases in the table</source>
        <translation>ये केस तालिका में दिखाएँ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open case	Enter</source>
        <translation>केस खोलें(&amp;O)	Enter</translation>
    </message>
    <message>
        <source>Open in &amp;CommCareHQ</source>
        <translation>CommCareHQ में खोलें(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>लिंक कॉपी करें(&amp;L)</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>ID कॉपी करें(&amp;I)</translation>
    </message>
</context>
<context>
    <name>ccb::CaseStatus</name>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुला</translation>
    </message>
</context>
<context>
    <name>ccb::CaseTableModel</name>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
</context>
<context>
    <name>ccb::CaseWriter</name>
    <message>
        <source>Cases</source>
        <translation>केस</translation>
    </message>
</context>
<context>
    <name>ccb::CasesPane</name>
    <message>
        <source>Clear filters</source>
        <translation>फ़िल्टर साफ़ करें</translation>
    </message>
    <message>
        <source>&amp;Open case	Enter</source>
        <translation>केस खोलें(&amp;O)	Enter</translation>
    </message>
    <message>
        <source>&amp;Copy rows	Ctrl+C</source>
        <translation>पंक्तियाँ कॉपी करें(&amp;C)	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>मान कॉपी करें(&amp;V)</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>ID कॉपी करें(&amp;I)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>लिंक कॉपी करें(&amp;L)</translation>
    </message>
    <message>
        <source>Open in CommCare&amp;HQ</source>
        <translation>CommCareHQ में खोलें(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Profile of %1…</source>
        <translation>“%1” की प्रोफ़ाइल(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Hide column</source>
        <translation>कॉलम छिपाएँ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Fit to content</source>
        <translation>सामग्री के अनुसार चौड़ाई(&amp;F)</translation>
    </message>
    <message>
        <source>Fit a&amp;ll columns</source>
        <translation>सभी कॉलमों की चौड़ाई ठीक करें(&amp;L)</translation>
    </message>
    <message>
        <source>Free&amp;ze up to here</source>
        <translation>यहाँ तक फ़्रीज़ करें(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Unfreeze</source>
        <translation>फ़्रीज़ हटाएँ(&amp;U)</translation>
    </message>
    <message>
        <source>Choose &amp;columns…</source>
        <translation>कॉलम चुनें(&amp;C)…</translation>
    </message>
    <message>
        <source>Sort by %1, &amp;ascending</source>
        <translation>“%1” के बढ़ते क्रम में(&amp;A)</translation>
    </message>
    <message>
        <source>Sort by %1, &amp;descending</source>
        <translation>“%1” के घटते क्रम में(&amp;D)</translation>
    </message>
    <message>
        <source>In the order of a&amp;rrival</source>
        <translation>आने के क्रम में(&amp;R)</translation>
    </message>
    <message>
        <source>%L1 rows are too many to copy.</source>
        <translation>कॉपी करने के लिए %L1 पंक्तियाँ बहुत ज़्यादा हैं।</translation>
    </message>
    <message>
        <source>Export them to a file instead.</source>
        <translation>इसकी जगह उन्हें फ़ाइल में एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>No cases match</source>
        <translation>कोई केस मेल नहीं खाता</translation>
    </message>
    <message>
        <source>More cases are still coming. Or take a filter away to see those that are here.</source>
        <translation>और केस अभी आ रहे हैं। या यहाँ मौजूद केस देखने के लिए कोई फ़िल्टर हटाएँ।</translation>
    </message>
    <message>
        <source>Take a filter away, or search for fewer words.</source>
        <translation>कोई फ़िल्टर हटाएँ, या कम शब्दों से खोजें।</translation>
    </message>
    <message>
        <source>Loading cases…</source>
        <translation>केस लोड हो रहे हैं…</translation>
    </message>
    <message>
        <source>The first ones appear as soon as the server sends them.</source>
        <translation>सर्वर के भेजते ही पहले केस दिखने लगेंगे।</translation>
    </message>
    <message>
        <source>No cases here</source>
        <translation>यहाँ कोई केस नहीं</translation>
    </message>
    <message>
        <source>The server has no cases in this domain that you may see.</source>
        <translation>सर्वर पर इस डोमेन में ऐसा कोई केस नहीं है जिसे देखने की आपको अनुमति हो।</translation>
    </message>
    <message>
        <source>Nothing loaded</source>
        <translation>कुछ लोड नहीं हुआ</translation>
    </message>
    <message>
        <source>Loading was stopped before the first case came.</source>
        <translation>पहला केस आने से पहले ही लोड होना रोक दिया गया।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Colu&amp;mn %1</source>
        <translation>कॉलम “%1”(&amp;M)</translation>
    </message>
    <message>
        <source>Move towards the &amp;start	Ctrl+Shift+Right</source>
        <translation>आरंभ की ओर ले जाएँ(&amp;S)	Ctrl+Shift+Right</translation>
    </message>
    <message>
        <source>Move towards the &amp;start	Ctrl+Shift+Left</source>
        <translation>आरंभ की ओर ले जाएँ(&amp;S)	Ctrl+Shift+Left</translation>
    </message>
    <message>
        <source>Move towards the &amp;end	Ctrl+Shift+Left</source>
        <translation>अंत की ओर ले जाएँ(&amp;E)	Ctrl+Shift+Left</translation>
    </message>
    <message>
        <source>Move towards the &amp;end	Ctrl+Shift+Right</source>
        <translation>अंत की ओर ले जाएँ(&amp;E)	Ctrl+Shift+Right</translation>
    </message>
    <message>
        <source>Co&amp;py rows as</source>
        <translation>पंक्तियाँ इस रूप में कॉपी करें(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Tab-separated text, for spreadsheets</source>
        <translation>टैब से अलग किया गया टेक्स्ट, स्प्रेडशीट के लिए(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>CSV(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Markdown table</source>
        <translation>Markdown तालिका(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Filter the current column</source>
        <translation>मौजूदा कॉलम फ़िल्टर करें</translation>
    </message>
</context>
<context>
    <name>ccb::CellFilterActions</name>
    <message>
        <source>&amp;Filter: %1</source>
        <translation>फ़िल्टर करें(&amp;F): %1</translation>
    </message>
    <message>
        <source>E&amp;xclude: %1</source>
        <translation>छोड़कर फ़िल्टर करें(&amp;X): %1</translation>
    </message>
    <message>
        <source>Filter %1 b&amp;y</source>
        <translation>“%1” के अन्य फ़िल्टर(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Contains…</source>
        <translation>इसमें शामिल हो(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Greater than…</source>
        <translation>इससे ज़्यादा(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Less than…</source>
        <translation>इससे कम(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Between…</source>
        <translation>इनके बीच(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Not blank</source>
        <translation>रिक्त नहीं(&amp;N)</translation>
    </message>
    <message>
        <source>Bl&amp;ank</source>
        <translation>रिक्त(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Missing</source>
        <translation>अनुपस्थित(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ccb::CertificateBundle</name>
    <message>
        <source>Choose another certificate file in the settings, or none.</source>
        <translation>सेटिंग में कोई दूसरी प्रमाणपत्र फ़ाइल चुनें, या कोई नहीं।</translation>
    </message>
    <message>
        <source>There is no certificate file %1.</source>
        <translation>प्रमाणपत्र फ़ाइल %1 मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>The certificate file %1 cannot be read.</source>
        <translation>प्रमाणपत्र फ़ाइल %1 पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>The file %1 is too large for a certificate file.</source>
        <translation>फ़ाइल %1 प्रमाणपत्र फ़ाइल होने के लिए बहुत बड़ी है।</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate.</source>
        <translation>फ़ाइल %1 में कोई प्रमाणपत्र नहीं है।</translation>
    </message>
</context>
<context>
    <name>ccb::ChecksMenu</name>
    <message>
        <source>Checks</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Cases that are not here can be told when all are loaded.</source>
        <translation>जो केस यहाँ नहीं हैं, वे सभी केस लोड होने पर ही पहचाने जा सकते हैं।</translation>
    </message>
    <message>
        <source>Owners can be told when their lists are loaded.</source>
        <translation>स्वामी उनकी सूचियाँ लोड होने पर ही पहचाने जा सकते हैं।</translation>
    </message>
    <message>
        <source>Among all %L1 cases that are loaded</source>
        <translation>लोड किए गए सभी %L1 केसों में</translation>
    </message>
</context>
<context>
    <name>ccb::ColumnChooser</name>
    <message>
        <source>%1 (index)</source>
        <translation>%1 (इंडेक्स)</translation>
    </message>
    <message>
        <source>%1 (no case has it)</source>
        <translation>%1 (किसी केस में नहीं)</translation>
    </message>
    <message>
        <source>Defined in the applications; no case that is loaded has it.</source>
        <translation>ऐप्लिकेशन में परिभाषित; लोड किए गए किसी केस में नहीं है।</translation>
    </message>
</context>
<context>
    <name>ccb::ColumnProfileDialog</name>
    <message>
        <source>Profile of %1</source>
        <translation>“%1” की प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>गिनती हो रही है…</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 केस</translation>
    </message>
    <message>
        <source>%L1 cases</source>
        <translation>%L1 केस</translation>
    </message>
    <message>
        <source>All %1 that are loaded</source>
        <translation>लोड किए गए सभी %1</translation>
    </message>
    <message>
        <source>The %1 shown</source>
        <translation>दिखाए गए %1</translation>
    </message>
    <message>
        <source>%L1, each of them once</source>
        <translation>%L1, हर एक केवल एक बार</translation>
    </message>
    <message>
        <source>
sum %1, average %2</source>
        <translation>
योग %1, औसत %2</translation>
    </message>
    <message>
        <source>The %L1 most frequent values</source>
        <translation>सबसे ज़्यादा आने वाले %L1 मान</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>%1, all %2</source>
        <translation>%1, सबका मान %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, %2 से %3 तक</translation>
    </message>
</context>
<context>
    <name>ccb::ColumnProfileModel</name>
    <message>
        <source>Filled</source>
        <translation>भरे</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>रिक्त</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>अनुपस्थित</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>केस</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>हिस्सा</translation>
    </message>
    <message>
        <source>&lt; %L1 %</source>
        <translation>&lt; %L1 %</translation>
    </message>
    <message>
        <source>&gt; %L1 %</source>
        <translation>&gt; %L1 %</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 केस</translation>
    </message>
    <message>
        <source>%L1 cases</source>
        <translation>%L1 केस</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>पट्टी</translation>
    </message>
</context>
<context>
    <name>ccb::CommandLine</name>
    <message>
        <source>See --help.</source>
        <translation>--help देखें।</translation>
    </message>
    <message>
        <source>A fast desktop window on a CommCareHQ domain.</source>
        <translation>CommCareHQ डोमेन के लिए एक तेज़ डेस्कटॉप प्रोग्राम।</translation>
    </message>
    <message>
        <source>Use the built-in demo server instead of a real one.</source>
        <translation>असली सर्वर की जगह प्रोग्राम में मौजूद डेमो सर्वर उपयोग करें।</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>The server&apos;s address, such as https://www.commcarehq.org.</source>
        <translation>सर्वर का पता, https://www.commcarehq.org जैसा।</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>The domain (project space).</source>
        <translation>डोमेन (प्रोजेक्ट स्पेस)।</translation>
    </message>
    <message>
        <source>Who signs in. The key comes from the keychain, else from the environment variable COMMCARE_API_KEY.</source>
        <translation>कौन साइन इन करता है। कुंजी कीचेन से आती है, नहीं तो एनवायरनमेंट वेरिएबल COMMCARE_API_KEY से।</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>The kind of secret: apikey (as it is), digest or basic.</source>
        <translation>गुप्त जानकारी का प्रकार: apikey (डिफ़ॉल्ट), digest या basic।</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>What to export: cases (as it is) or users.</source>
        <translation>क्या एक्सपोर्ट करना है: cases (डिफ़ॉल्ट) या users।</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>The version of the case API: auto (as it is), v0.5, v1 or v2.</source>
        <translation>केस API का संस्करण: auto (डिफ़ॉल्ट), v0.5, v1 या v2।</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>At most so many cases in an answer, 1 to 5000 (as many as come quickly).</source>
        <translation>एक जवाब में अधिकतम इतने केस, 1 से 5000 (डिफ़ॉल्ट: जितने जल्दी आ सकें)।</translation>
    </message>
    <message>
        <source>A,B,C</source>
        <translation>A,B,C</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Only this case.</source>
        <translation>केवल यह केस।</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Only cases of this type.</source>
        <translation>केवल इस प्रकार के केस।</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Only open or closed cases; all is as it is.</source>
        <translation>केवल खुले (open) या बंद (closed) केस; डिफ़ॉल्ट सभी (all) हैं।</translation>
    </message>
    <message>
        <source>Only cases of this owner.</source>
        <translation>केवल इस स्वामी के केस।</translation>
    </message>
    <message>
        <source>NAME=VALUE</source>
        <translation>नाम=मान</translation>
    </message>
    <message>
        <source>Only cases with this value; an empty one means blank. Can be given again.</source>
        <translation>केवल इस मान वाले केस; खाली मान का अर्थ है रिक्त। एक से ज़्यादा बार दिया जा सकता है।</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>टेक्स्ट</translation>
    </message>
    <message>
        <source>Only cases that contain all of these words.</source>
        <translation>केवल वे केस जिनमें ये सभी शब्द हों।</translation>
    </message>
    <message>
        <source>Tell each request on standard error: method, path, status, time and size.</source>
        <translation>हर अनुरोध की जानकारी मानक त्रुटि आउटपुट पर दें: विधि, पथ, स्थिति, समय और आकार।</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>यह टेक्स्ट दिखाएँ।</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>संस्करण दिखाएँ।</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”.</source>
        <translation>--%1 का मान “%2” नहीं हो सकता।</translation>
    </message>
    <message>
        <source>--property needs NAME=VALUE, not “%1”.</source>
        <translation>--property को नाम=मान चाहिए, “%1” नहीं।</translation>
    </message>
    <message>
        <source>--export needs the name of a file.</source>
        <translation>--export को फ़ाइल का नाम चाहिए।</translation>
    </message>
    <message>
        <source>Do not know what to do with “%1”.</source>
        <translation>“%1” का क्या करना है, यह समझ में नहीं आया।</translation>
    </message>
    <message>
        <source>--%1 goes with --export only.</source>
        <translation>--%1 केवल --export के साथ चलता है।</translation>
    </message>
    <message>
        <source>--export needs --server, --domain and --username (or --demo).</source>
        <translation>--export को --server, --domain और --username चाहिए (या --demo)।</translation>
    </message>
    <message>
        <source>Where to sign in:</source>
        <translation>कहाँ साइन इन करना है:</translation>
    </message>
    <message>
        <source>Exporting without a window:</source>
        <translation>बिना विंडो के एक्सपोर्ट:</translation>
    </message>
    <message>
        <source>Write a file and end; - is the standard output. The ending says the format: .csv, .xlsx (Excel), .jsonl or .ndjson (each case as the server sent it), .sqlite, .sqlite3 or .db (a table for each case type); any other is CSV.</source>
        <translation>फ़ाइल लिखें और समाप्त करें; - का अर्थ मानक आउटपुट है। नाम का अंत फ़ॉर्मेट बताता है: .csv, .xlsx (Excel), .jsonl या .ndjson (हर केस जैसा सर्वर ने भेजा), .sqlite, .sqlite3 या .db (हर केस प्रकार की एक तालिका); बाकी सब CSV हैं।</translation>
    </message>
    <message>
        <source>What to export:</source>
        <translation>क्या एक्सपोर्ट करना है:</translation>
    </message>
    <message>
        <source>How to write it:</source>
        <translation>कैसे लिखना है:</translation>
    </message>
    <message>
        <source>csv, xlsx, jsonl or sqlite, whatever the file&apos;s ending says.</source>
        <translation>csv, xlsx, jsonl या sqlite, फ़ाइल के नाम का अंत कुछ भी हो।</translation>
    </message>
    <message>
        <source>The columns to write, in this order (all); parent.NAME is that of the parent case.</source>
        <translation>लिखे जाने वाले कॉलम, इसी क्रम में (डिफ़ॉल्ट: सभी); parent.नाम पैरेंट केस का कॉलम है।</translation>
    </message>
    <message>
        <source>SIGN</source>
        <translation>चिह्न</translation>
    </message>
    <message>
        <source>CSV: comma (as it is), semicolon or tab.</source>
        <translation>CSV: comma (कॉमा, डिफ़ॉल्ट), semicolon (सेमीकोलन) या tab (टैब)।</translation>
    </message>
    <message>
        <source>CSV: without the byte-order mark that Excel knows UTF-8 by.</source>
        <translation>CSV: उस बाइट-ऑर्डर मार्क के बिना जिससे Excel UTF-8 को पहचानता है।</translation>
    </message>
    <message>
        <source>CSV: write values that begin like a formula without a leading apostrophe.</source>
        <translation>CSV: फ़ॉर्मूले जैसे शुरू होने वाले मान, आगे &apos; लगाए बिना लिखें।</translation>
    </message>
    <message>
        <source>Write FILE.manifest.json too: what the file holds, from where, and its SHA-256.</source>
        <translation>फ़ाइल.manifest.json भी लिखें: फ़ाइल में क्या है, कहाँ से है, और उसका SHA-256।</translation>
    </message>
    <message>
        <source>How to ask the server:</source>
        <translation>सर्वर से कैसे पूछना है:</translation>
    </message>
    <message>
        <source>--%1 goes with CSV only.</source>
        <translation>--%1 केवल CSV के साथ चलता है।</translation>
    </message>
    <message>
        <source>--columns does not go with JSON Lines, which has whole cases.</source>
        <translation>--columns JSON Lines के साथ नहीं चलता, क्योंकि उसमें पूरे केस होते हैं।</translation>
    </message>
</context>
<context>
    <name>ccb::ConditionDialog</name>
    <message>
        <source>Cases whose “%1” contains</source>
        <translation>वे केस जिनमें “%1” में यह शामिल हो</translation>
    </message>
    <message>
        <source>Cases whose “%1” is less than</source>
        <translation>वे केस जिनमें “%1” इससे कम हो</translation>
    </message>
    <message>
        <source>Cases whose “%1” is greater than</source>
        <translation>वे केस जिनमें “%1” इससे ज़्यादा हो</translation>
    </message>
    <message>
        <source>Cases whose “%1” is from</source>
        <translation>वे केस जिनमें “%1” इस सीमा में हो</translation>
    </message>
    <message>
        <source>Cases whose “%1” is</source>
        <translation>वे केस जिनमें “%1” यह हो</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>“%1” फ़िल्टर करें</translation>
    </message>
    <message>
        <source>Case and accents do not matter.</source>
        <translation>बड़े-छोटे अक्षरों और एक्सेंट का अंतर नहीं माना जाता।</translation>
    </message>
    <message>
        <source>Numbers and dates count as such: 5, 2024-05-31. Text goes by the alphabet.</source>
        <translation>संख्याएँ और तारीखें उसी रूप में गिनी जाती हैं: 5, 2024-05-31। टेक्स्ट वर्णक्रम से।</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>फ़िल्टर करें(&amp;F)</translation>
    </message>
    <message>
        <source>Adds this to the filters that are on</source>
        <translation>इसे लागू फ़िल्टरों में जोड़ता है</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc से भी यही होता है</translation>
    </message>
</context>
<context>
    <name>ccb::ConditionGrammar</name>
    <message>
        <source>A quote is not closed, or something follows it.</source>
        <translation>कोई उद्धरण चिह्न बंद नहीं है, या उसके बाद कुछ लिखा है।</translation>
    </message>
    <message>
        <source>Put &quot; at both ends, and write &quot;&quot; for a quote inside.</source>
        <translation>दोनों सिरों पर &quot; लगाएँ, और भीतर के उद्धरण चिह्न के लिए &quot;&quot; लिखें।</translation>
    </message>
    <message>
        <source>The two ends of the range are not of one kind.</source>
        <translation>सीमा के दोनों सिरे एक ही तरह के नहीं हैं।</translation>
    </message>
    <message>
        <source>Write two numbers, two dates or two texts, such as 1..9.</source>
        <translation>दो संख्याएँ, दो तारीखें या दो टेक्स्ट लिखें, जैसे 1..9।</translation>
    </message>
    <message>
        <source>The range begins behind its end.</source>
        <translation>सीमा का आरंभ उसके अंत के बाद है।</translation>
    </message>
    <message>
        <source>Write the lesser value first: %1..%2</source>
        <translation>छोटा मान पहले लिखें: %1..%2</translation>
    </message>
    <message>
        <source>Look at the brackets and the signs that repeat: ( ) [ ] * + ?</source>
        <translation>कोष्ठक और दोहराने वाले चिह्न देखें: ( ) [ ] * + ?</translation>
    </message>
    <message>
        <source>The regular expression is empty.</source>
        <translation>रेगुलर एक्सप्रेशन खाली है।</translation>
    </message>
    <message>
        <source>The regular expression is wrong at character %1: %2.</source>
        <translation>रेगुलर एक्सप्रेशन में अक्षर %1 पर गलती है: %2।</translation>
    </message>
    <message>
        <source>The regular expression cannot be used.</source>
        <translation>यह रेगुलर एक्सप्रेशन उपयोग नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Nothing follows %1.</source>
        <translation>%1 के बाद कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Write a value behind it, or &quot;&quot; for an empty one.</source>
        <translation>उसके बाद कोई मान लिखें, या खाली मान के लिए &quot;&quot; लिखें।</translation>
    </message>
    <message>
        <source>The list is not closed.</source>
        <translation>सूची बंद नहीं है।</translation>
    </message>
    <message>
        <source>Write it as (a, b, c), or put a text that begins with ( in &quot;quotes&quot;.</source>
        <translation>उसे (a, b, c) के रूप में लिखें, या ( से शुरू होने वाले टेक्स्ट को &quot;उद्धरण चिह्नों&quot; में रखें।</translation>
    </message>
    <message>
        <source>A regular expression has / at both ends.</source>
        <translation>रेगुलर एक्सप्रेशन के दोनों सिरों पर / होता है।</translation>
    </message>
    <message>
        <source>For the text itself, write %1</source>
        <translation>यही टेक्स्ट चाहिए तो %1 लिखें</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>सूची खाली है।</translation>
    </message>
    <message>
        <source>Write the values with commas: (a, b, c)</source>
        <translation>मान कॉमा लगाकर लिखें: (a, b, c)</translation>
    </message>
    <message>
        <source>Nothing is less or greater than an empty value.</source>
        <translation>खाली मान से कुछ भी कम या ज़्यादा नहीं होता।</translation>
    </message>
    <message>
        <source>Write a number, a date or a text.</source>
        <translation>कोई संख्या, तारीख या टेक्स्ट लिखें।</translation>
    </message>
</context>
<context>
    <name>ccb::ConditionWords</name>
    <message>
        <source>empty</source>
        <translation>खाली</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln और</numerusform>
            <numerusform>%Ln और</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 में “%2” शामिल है</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 खाली है</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <translation>%1 खाली नहीं है</translation>
    </message>
    <message>
        <source>%1 ≠ %2</source>
        <translation>%1 ≠ %2</translation>
    </message>
    <message>
        <source>%1 &lt; %2</source>
        <translation>%1 &lt; %2</translation>
    </message>
    <message>
        <source>%1 ≤ %2</source>
        <translation>%1 ≤ %2</translation>
    </message>
    <message>
        <source>%1 &gt; %2</source>
        <translation>%1 &gt; %2</translation>
    </message>
    <message>
        <source>%1 ≥ %2</source>
        <translation>%1 ≥ %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1: %2 से %3 तक</translation>
    </message>
    <message>
        <source>%1 matches /%2/</source>
        <translation>%1 /%2/ से मेल खाता है</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation>%1 इनमें से एक है: %2</translation>
    </message>
    <message>
        <source>%1 is blank</source>
        <translation>%1 रिक्त है</translation>
    </message>
    <message>
        <source>%1 is not blank</source>
        <translation>%1 रिक्त नहीं है</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 अनुपस्थित है</translation>
    </message>
</context>
<context>
    <name>ccb::Connection</name>
    <message>
        <source>This is not the address of a server.</source>
        <translation>यह किसी सर्वर का पता नहीं है।</translation>
    </message>
    <message>
        <source>Write it like https://www.commcarehq.org.</source>
        <translation>इसे https://www.commcarehq.org की तरह लिखें।</translation>
    </message>
    <message>
        <source>This address would send your key over an open line.</source>
        <translation>इस पते पर आपकी कुंजी असुरक्षित कनेक्शन से जाएगी।</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>ऐसा पता उपयोग करें जो https:// से शुरू हो।</translation>
    </message>
</context>
<context>
    <name>ccb::ConnectionDoctorDialog</name>
    <message>
        <source>your domains</source>
        <translation>आपके डोमेन</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>केस</translation>
    </message>
    <message>
        <source>mobile workers</source>
        <translation>मोबाइल कार्यकर्ता</translation>
    </message>
    <message>
        <source>web users</source>
        <translation>वेब उपयोगकर्ता</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>locations</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>ऐप्लिकेशन</translation>
    </message>
    <message>
        <source>List of your domains</source>
        <translation>आपके डोमेनों की सूची</translation>
    </message>
    <message>
        <source>Cases, API v2</source>
        <translation>केस, API v2</translation>
    </message>
    <message>
        <source>Cases, API v1</source>
        <translation>केस, API v1</translation>
    </message>
    <message>
        <source>Cases, API v0.5</source>
        <translation>केस, API v0.5</translation>
    </message>
    <message>
        <source>Mobile workers</source>
        <translation>मोबाइल कार्यकर्ता</translation>
    </message>
    <message>
        <source>Web users</source>
        <translation>वेब उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>ऐप्लिकेशन</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>नहीं पूछा गया</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>काम कर रहा है</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अनुमति नहीं</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>This key may not read %1, so that is left out. The rest works.</source>
        <translation>इस कुंजी को ये पढ़ने की अनुमति नहीं है, इसलिए ये छोड़ दिए गए हैं: %1। बाकी सब काम कर रहा है।</translation>
    </message>
    <message>
        <source>This account may not read %1, so that is left out. The rest works.</source>
        <translation>इस खाते को ये पढ़ने की अनुमति नहीं है, इसलिए ये छोड़ दिए गए हैं: %1। बाकी सब काम कर रहा है।</translation>
    </message>
    <message>
        <source>CommCare Browser %1</source>
        <translation>CommCare Browser %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>सर्वर: %1</translation>
    </message>
    <message>
        <source>Domain: %1</source>
        <translation>डोमेन: %1</translation>
    </message>
    <message>
        <source>Username: %1</source>
        <translation>उपयोगकर्ता नाम: %1</translation>
    </message>
    <message>
        <source>%1 in “%2” on %3</source>
        <translation>%3 पर “%2” में %1</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>सर्वर से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Not everything could be asked. Sign in, then run it again.</source>
        <translation>सब कुछ नहीं पूछा जा सका। साइन इन करें, फिर इसे दोबारा चलाएँ।</translation>
    </message>
    <message>
        <source>Nothing in this domain can be read. The table says why.</source>
        <translation>इस डोमेन में कुछ भी नहीं पढ़ा जा सकता। कारण तालिका में है।</translation>
    </message>
    <message>
        <source>Everything that the window shows can be read.</source>
        <translation>विंडो में दिखने वाली हर चीज़ पढ़ी जा सकती है।</translation>
    </message>
    <message>
        <source>What was answered works. Run it again for the rest.</source>
        <translation>जिनका जवाब मिला वे काम कर रहे हैं। बाकी के लिए इसे फिर से चलाएँ।</translation>
    </message>
</context>
<context>
    <name>ccb::ConnectionsDialog</name>
    <message>
        <source>API key</source>
        <translation>API कुंजी</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Password, by HTTP Digest</source>
        <translation>पासवर्ड, HTTP Digest से</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>कनेक्शन हटाएँ</translation>
    </message>
    <message>
        <source>Remove the connection “%1”?</source>
        <translation>कनेक्शन “%1” हटाएँ?</translation>
    </message>
    <message>
        <source>Its key or password is taken out of the keychain of this computer, too. Nothing changes on the server.</source>
        <translation>इसकी कुंजी या पासवर्ड इस कंप्यूटर की कीचेन से भी हट जाएगा। सर्वर पर कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>साइन इन है</translation>
    </message>
</context>
<context>
    <name>ccb::ConnectionsMenu</name>
    <message>
        <source>%1 on %2, domain %3</source>
        <translation>%2 पर %1, डोमेन %3</translation>
    </message>
</context>
<context>
    <name>ccb::DemoFault</name>
    <message>
        <source>answers 429 and asks to wait for a second</source>
        <translation>429 जवाब देता है और एक सेकंड रुकने को कहता है</translation>
    </message>
    <message>
        <source>answers 429 and asks to wait for 0.3 seconds</source>
        <translation>429 जवाब देता है और 0.3 सेकंड रुकने को कहता है</translation>
    </message>
    <message>
        <source>answers 429 and asks to wait until a date two seconds ahead</source>
        <translation>429 जवाब देता है और दो सेकंड आगे की तारीख तक रुकने को कहता है</translation>
    </message>
    <message>
        <source>answers 503 with a web page, and asks to wait for a second</source>
        <translation>वेब पेज के साथ 503 जवाब देता है, और एक सेकंड रुकने को कहता है</translation>
    </message>
    <message>
        <source>answers 500 with a web page</source>
        <translation>वेब पेज के साथ 500 जवाब देता है</translation>
    </message>
    <message>
        <source>answers 502 with a web page</source>
        <translation>वेब पेज के साथ 502 जवाब देता है</translation>
    </message>
    <message>
        <source>answers 504 with a web page</source>
        <translation>वेब पेज के साथ 504 जवाब देता है</translation>
    </message>
    <message>
        <source>answers 200 with the first half of the JSON only</source>
        <translation>200 जवाब देता है, पर JSON का केवल पहला आधा भाग भेजता है</translation>
    </message>
    <message>
        <source>answers 200 with a web page instead of data</source>
        <translation>200 जवाब देता है, पर डेटा की जगह वेब पेज भेजता है</translation>
    </message>
    <message>
        <source>answers every list with 502 after the second page of cases</source>
        <translation>केसों के दूसरे पेज के बाद हर सूची पर 502 जवाब देता है</translation>
    </message>
    <message>
        <source>redirects to the same address without the slash at its end</source>
        <translation>उसी पते पर भेजता है, पर अंत के स्लैश के बिना</translation>
    </message>
    <message>
        <source>redirects to another server</source>
        <translation>किसी दूसरे सर्वर पर भेजता है</translation>
    </message>
    <message>
        <source>closes the connection without an answer</source>
        <translation>बिना जवाब दिए कनेक्शन बंद कर देता है</translation>
    </message>
    <message>
        <source>closes the connection in the middle of an answer</source>
        <translation>जवाब के बीच में कनेक्शन बंद कर देता है</translation>
    </message>
    <message>
        <source>keeps the connection open and never answers</source>
        <translation>कनेक्शन खुला रखता है और कभी जवाब नहीं देता</translation>
    </message>
    <message>
        <source>sends hundreds of megabytes of blanks before the data</source>
        <translation>डेटा से पहले सैकड़ों मेगाबाइट खाली जगह भेजता है</translation>
    </message>
    <message>
        <source>gives every case the same indexed_on, and has no v2</source>
        <translation>हर केस को एक ही indexed_on देता है, और इसमें v2 नहीं है</translation>
    </message>
    <message>
        <source>knows no indexed_on, and has no v2</source>
        <translation>indexed_on नहीं जानता, और इसमें v2 नहीं है</translation>
    </message>
    <message>
        <source>counts nothing, names a next page even before an empty one, and has no v2</source>
        <translation>कुछ नहीं गिनता, खाली पेज से पहले भी अगला पेज बताता है, और इसमें v2 नहीं है</translation>
    </message>
    <message>
        <source>names the next page as an absolute path</source>
        <translation>अगला पेज पूरे पथ के रूप में बताता है</translation>
    </message>
    <message>
        <source>names the next page as an absolute URL</source>
        <translation>अगला पेज पूरे URL के रूप में बताता है</translation>
    </message>
    <message>
        <source>names a next page on another server</source>
        <translation>अगला पेज किसी दूसरे सर्वर पर बताता है</translation>
    </message>
    <message>
        <source>counts in v2 only the cases that are left</source>
        <translation>v2 में केवल बाकी बचे केस गिनता है</translation>
    </message>
    <message>
        <source>names the second page as the one after the second page</source>
        <translation>दूसरे पेज के बाद फिर दूसरे पेज को ही अगला बताता है</translation>
    </message>
    <message>
        <source>gives the first page again as every later page</source>
        <translation>बाद के हर पेज की जगह पहला पेज फिर देता है</translation>
    </message>
    <message>
        <source>counts three more than it ever lists</source>
        <translation>जितने सूची में देता है उससे तीन ज़्यादा गिनता है</translation>
    </message>
    <message>
        <source>changes a listed case after each page, so that rows move up, and has no v2</source>
        <translation>हर पेज के बाद सूची का एक केस बदलता है, जिससे पंक्तियाँ ऊपर खिसकती हैं, और इसमें v2 नहीं है</translation>
    </message>
    <message>
        <source>lists nothing in v2, though v1 has cases</source>
        <translation>v2 में सूची खाली देता है, जबकि v1 में केस हैं</translation>
    </message>
    <message>
        <source>has neither v2 nor v1, only v0.5</source>
        <translation>इसमें न v2 है न v1, केवल v0.5 है</translation>
    </message>
</context>
<context>
    <name>ccb::DisplayText</name>
    <message>
        <source>Unknown id: no user, group or location that you may read has it.</source>
        <translation>अज्ञात ID: आप जो उपयोगकर्ता, समूह या स्थान पढ़ सकते हैं, उनमें से किसी का यह ID नहीं है।</translation>
    </message>
    <message>
        <source>deactivated</source>
        <translation>निष्क्रिय</translation>
    </message>
    <message>
        <source>unknown id</source>
        <translation>अज्ञात ID</translation>
    </message>
</context>
<context>
    <name>ccb::DomainOffer</name>
    <message>
        <source>Looking up your domains…</source>
        <translation>आपके डोमेन देखे जा रहे हैं…</translation>
    </message>
    <message>
        <source>Your domains could not be looked up. Type the name of one.</source>
        <translation>आपके डोमेन नहीं देखे जा सके। किसी एक का नाम लिखें।</translation>
    </message>
    <message>
        <source>The server names no domain that you may open. Type the name of one.</source>
        <translation>सर्वर ऐसा कोई डोमेन नहीं बताता जिसे आप खोल सकें। किसी एक का नाम लिखें।</translation>
    </message>
    <message>
        <source>You can open one domain.</source>
        <translation>आप एक डोमेन खोल सकते हैं।</translation>
    </message>
    <message>
        <source>You can open %L1 domains. Press the down arrow key to see them.</source>
        <translation>आप %L1 डोमेन खोल सकते हैं। उन्हें देखने के लिए नीचे की तीर कुंजी दबाएँ।</translation>
    </message>
</context>
<context>
    <name>ccb::DomainSearch</name>
    <message>
        <source>Search the &amp;whole domain</source>
        <translation>पूरे डोमेन में खोजें(&amp;W)</translation>
    </message>
    <message>
        <source>Whole domain</source>
        <translation>पूरा डोमेन</translation>
    </message>
    <message>
        <source>All cases of the domain are here already</source>
        <translation>डोमेन के सभी केस पहले से यहाँ हैं</translation>
    </message>
    <message>
        <source>Ask the server for the cases that match type, status, owner, date of change and exact values, instead of looking in those that are here. Other filters are applied to its answer.</source>
        <translation>यहाँ मौजूद केसों में देखने के बजाय सर्वर से वे केस माँगता है जो प्रकार, स्थिति, स्वामी, बदलाव की तारीख और सटीक मानों से मेल खाते हैं। बाकी फ़िल्टर सर्वर के जवाब पर लागू होते हैं।</translation>
    </message>
</context>
<context>
    <name>ccb::ExportColumnList</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>ccb::ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>एक्सपोर्ट करें(&amp;E)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Export cases to</source>
        <translation>केस कहाँ एक्सपोर्ट करने हैं</translation>
    </message>
    <message>
        <source>&amp;Selected rows (%L1)</source>
        <translation>चुनी हुई पंक्तियाँ (%L1)(&amp;S)</translation>
    </message>
    <message>
        <source>Ro&amp;ws shown (%L1)</source>
        <translation>दिखाई गई पंक्तियाँ (%L1)(&amp;W)</translation>
    </message>
    <message>
        <source>Everything &amp;loaded (%L1)</source>
        <translation>जो कुछ लोड है (%L1)(&amp;L)</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>नाम से</translation>
    </message>
    <message>
        <source>By id</source>
        <translation>ID से</translation>
    </message>
    <message>
        <source>By name and by id</source>
        <translation>नाम और ID से</translation>
    </message>
    <message>
        <source>CSV, for any program (.csv)</source>
        <translation>CSV, किसी भी प्रोग्राम के लिए (.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Excel वर्कबुक (.xlsx)</translation>
    </message>
    <message>
        <source>JSON Lines (.jsonl)</source>
        <translation>JSON Lines (.jsonl)</translation>
    </message>
    <message>
        <source>SQLite database (.sqlite)</source>
        <translation>SQLite डेटाबेस (.sqlite)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>कॉमा</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>सेमीकोलन</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>टैब</translation>
    </message>
    <message>
        <source>Ids, phone numbers and leading zeros stay as they are, dates are dates. More rows than fit a sheet go on in the next one.</source>
        <translation>ID, फ़ोन नंबर और आगे के शून्य जैसे हैं वैसे रहते हैं, तारीखें तारीखें होती हैं। जो पंक्तियाँ एक शीट में नहीं आतीं, वे अगली शीट में जाती हैं।</translation>
    </message>
    <message>
        <source>One case on each line, with all that the server sent of it. For programs and scripts.</source>
        <translation>हर पंक्ति में एक केस, सर्वर के भेजे पूरे डेटा के साथ। प्रोग्रामों और स्क्रिप्टों के लिए।</translation>
    </message>
    <message>
        <source>A database with a table for each case type. For queries and statistics programs.</source>
        <translation>एक डेटाबेस जिसमें हर केस प्रकार की एक तालिका है। क्वेरी और सांख्यिकी प्रोग्रामों के लिए।</translation>
    </message>
    <message>
        <source>&amp;Visible in the table (%L1)</source>
        <translation>तालिका में दिख रहे (%L1)(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;All (%L1)</source>
        <translation>सभी (%L1)(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>सभी(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;hosen (%L1)</source>
        <translation>चुने हुए (%L1)(&amp;H)</translation>
    </message>
    <message>
        <source>All cases of the domain are loaded.</source>
        <translation>डोमेन के सभी केस लोड हैं।</translation>
    </message>
    <message>
        <source>No filter is on: all cases of the domain</source>
        <translation>कोई फ़िल्टर लागू नहीं है: डोमेन के सभी केस</translation>
    </message>
    <message>
        <source>%1 The server is asked.</source>
        <translation>%1 सर्वर से पूछा जाता है।</translation>
    </message>
    <message>
        <source>Each line of the file is one whole case as the server sent it, with all its properties and indices.

There are no columns to show.</source>
        <translation>फ़ाइल की हर पंक्ति एक पूरा केस है, जैसा सर्वर ने भेजा, सभी प्रॉपर्टी और इंडेक्स के साथ।

दिखाने के लिए कोई कॉलम नहीं है।</translation>
    </message>
    <message>
        <source>No column is chosen. Tick at least one.</source>
        <translation>कोई कॉलम चुना नहीं गया है। कम से कम एक चुनें।</translation>
    </message>
    <message>
        <source>None of these cases is loaded, so there is nothing to show.</source>
        <translation>इनमें से कोई केस लोड नहीं है, इसलिए दिखाने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>The server is asked for the cases when the export begins. These are some that are loaded.</source>
        <translation>एक्सपोर्ट शुरू होने पर सर्वर से केस माँगे जाते हैं। ये लोड किए गए केसों में से कुछ हैं।</translation>
    </message>
    <message>
        <source>The server is asked for the cases when the export begins.</source>
        <translation>एक्सपोर्ट शुरू होने पर सर्वर से केस माँगे जाते हैं।</translation>
    </message>
    <message>
        <source>1 case. The server is asked for it again.</source>
        <translation>1 केस। सर्वर से इसे फिर से माँगा जाता है।</translation>
    </message>
    <message>
        <source>%L1 cases. The server is asked for them again.</source>
        <translation>%L1 केस। सर्वर से इन्हें फिर से माँगा जाता है।</translation>
    </message>
    <message>
        <source>%L1 rows, %L2 columns.</source>
        <translation>%L1 पंक्तियाँ, %L2 कॉलम।</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 rows, %L3 columns.</source>
        <translation>%L2 में से पहली %L1 पंक्तियाँ, %L3 कॉलम।</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 फ़ाइलें (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Writes the file</source>
        <translation>फ़ाइल लिखता है</translation>
    </message>
    <message>
        <source>Closes this dialog, or stops the export that is running</source>
        <translation>यह संवाद बंद करता है, या चल रहा एक्सपोर्ट रोकता है</translation>
    </message>
</context>
<context>
    <name>ccb::ExportFile</name>
    <message>
        <source>A manifest lies beside a file: there is none beside “%1”.</source>
        <translation>मैनिफ़ेस्ट फ़ाइल के साथ रहता है: “%1” के साथ कोई मैनिफ़ेस्ट नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Write to a file, or leave the manifest out.</source>
        <translation>फ़ाइल में लिखें, या मैनिफ़ेस्ट छोड़ दें।</translation>
    </message>
    <message>
        <source>the manifest of the file that was there could not be removed</source>
        <translation>पहले से मौजूद फ़ाइल का मैनिफ़ेस्ट हटाया नहीं जा सका</translation>
    </message>
</context>
<context>
    <name>ccb::ExportManifest</name>
    <message>
        <source>open cases</source>
        <translation>खुले केस</translation>
    </message>
    <message>
        <source>closed cases</source>
        <translation>बंद केस</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>“%1” शामिल है</translation>
    </message>
</context>
<context>
    <name>ccb::ExportPath</name>
    <message>
        <source>This name is too long for a file. Choose a shorter one.</source>
        <translation>यह नाम फ़ाइल के लिए बहुत लंबा है। कोई छोटा नाम चुनें।</translation>
    </message>
    <message>
        <source>This name holds a line break or another letter that cannot be seen. Type it again.</source>
        <translation>इस नाम में नई पंक्ति या कोई दूसरा अदृश्य अक्षर है। इसे फिर से लिखें।</translation>
    </message>
    <message>
        <source>A file&apos;s name cannot hold %1. Choose another name.</source>
        <translation>फ़ाइल के नाम में %1 नहीं हो सकता। कोई दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>This is a folder. Add a name for the file.</source>
        <translation>यह एक फ़ोल्डर है। फ़ाइल का नाम भी जोड़ें।</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another one.</source>
        <translation>फ़ोल्डर %1 मौजूद नहीं है। कोई दूसरा चुनें।</translation>
    </message>
    <message>
        <source>Nothing can be written to %1. Choose another folder.</source>
        <translation>%1 में कुछ नहीं लिखा जा सकता। कोई दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>यह फ़ाइल मौजूद है और इसकी जगह नई लिखी जाएगी।</translation>
    </message>
</context>
<context>
    <name>ccb::ExportPreviewView</name>
    <message>
        <source>Preview</source>
        <translation>पूर्वावलोकन</translation>
    </message>
    <message>
        <source>The first rows as the file will hold them</source>
        <translation>पहली पंक्तियाँ, जैसी वे फ़ाइल में होंगी</translation>
    </message>
</context>
<context>
    <name>ccb::ExportRun</name>
    <message>
        <source>The export ended with the sign-in that it read from. No file was written.</source>
        <translation>जिस साइन इन से एक्सपोर्ट पढ़ रहा था, उसी के साथ वह समाप्त हो गया। कोई फ़ाइल नहीं लिखी गई।</translation>
    </message>
    <message>
        <source>Sign in and export again.</source>
        <translation>साइन इन करें और फिर से एक्सपोर्ट करें।</translation>
    </message>
    <message>
        <source>%L1 fetched</source>
        <translation>%L1 प्राप्त</translation>
    </message>
    <message>
        <source>%L1 written</source>
        <translation>%L1 लिखे गए</translation>
    </message>
    <message>
        <source>%L1 of %L2 fetched</source>
        <translation>%L2 में से %L1 प्राप्त</translation>
    </message>
    <message>
        <source>%L1 of %L2 written</source>
        <translation>%L2 में से %L1 लिखे गए</translation>
    </message>
    <message>
        <source>%1, about %L2 s left</source>
        <translation>%1, लगभग %L2 सेकंड बाकी</translation>
    </message>
    <message>
        <source>%1, about %L2 min left</source>
        <translation>%1, लगभग %L2 मिनट बाकी</translation>
    </message>
    <message>
        <source>Packing the file…</source>
        <translation>फ़ाइल पैक हो रही है…</translation>
    </message>
</context>
<context>
    <name>ccb::ExportStatus</name>
    <message>
        <source>Show the export that is running</source>
        <translation>चल रहा एक्सपोर्ट दिखाएँ</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>एक्सपोर्ट की प्रगति</translation>
    </message>
    <message>
        <source>How much of the file is written</source>
        <translation>फ़ाइल कितनी लिखी जा चुकी है</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>एक्सपोर्ट रद्द करें</translation>
    </message>
    <message>
        <source>Stop the export; no file is left</source>
        <translation>एक्सपोर्ट रोकें; कोई फ़ाइल नहीं बचती</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>एक्सपोर्ट: %1</translation>
    </message>
</context>
<context>
    <name>ccb::FileError</name>
    <message>
        <source>it is a folder</source>
        <translation>यह एक फ़ोल्डर है</translation>
    </message>
    <message>
        <source>Add the name of a file to it.</source>
        <translation>इसमें फ़ाइल का नाम जोड़ें।</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>ऐसा कोई फ़ोल्डर नहीं है</translation>
    </message>
    <message>
        <source>Choose another one. If it is on a drive or a share, connect that first.</source>
        <translation>कोई दूसरा चुनें। अगर वह किसी ड्राइव या शेयर पर है, तो पहले उसे कनेक्ट करें।</translation>
    </message>
    <message>
        <source>the drive or share does not answer</source>
        <translation>ड्राइव या शेयर जवाब नहीं दे रहा है</translation>
    </message>
    <message>
        <source>Connect it and export again, or choose another place.</source>
        <translation>उसे कनेक्ट करके फिर से एक्सपोर्ट करें, या कोई दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>you have no right to write there</source>
        <translation>आपको वहाँ लिखने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>अपना कोई फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>the folder is read-only</source>
        <translation>फ़ोल्डर केवल पढ़ने के लिए है</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>नाम बहुत लंबा है</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>कोई छोटा नाम चुनें।</translation>
    </message>
    <message>
        <source>the name is not allowed there</source>
        <translation>वहाँ इस नाम की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>Choose another one, of letters and digits.</source>
        <translation>अक्षरों और अंकों वाला कोई दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>डिस्क भरी है</translation>
    </message>
    <message>
        <source>Free some space, or choose another place.</source>
        <translation>कुछ जगह खाली करें, या कोई दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>Choose another place, or free some space.</source>
        <translation>कोई दूसरी जगह चुनें, या कुछ जगह खाली करें।</translation>
    </message>
    <message>
        <source>Could not write to standard output: %1.</source>
        <translation>मानक आउटपुट पर नहीं लिखा जा सका: %1।</translation>
    </message>
    <message>
        <source>Could not write “%1”: %2.</source>
        <translation>“%1” में नहीं लिखा जा सका: %2।</translation>
    </message>
    <message>
        <source>%1 The file that was there is unchanged.</source>
        <translation>%1 पहले से मौजूद फ़ाइल नहीं बदली है।</translation>
    </message>
</context>
<context>
    <name>ccb::FilterChip</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>फ़िल्टर %1 हटाएँ</translation>
    </message>
    <message>
        <source>%1
Press to remove this filter</source>
        <translation>%1
यह फ़िल्टर हटाने के लिए दबाएँ</translation>
    </message>
    <message>
        <source>Space or Delete does it; Left and Right go to the other filters</source>
        <translation>Space या Delete से यह होता है; Left और Right से दूसरे फ़िल्टरों पर जाएँ</translation>
    </message>
</context>
<context>
    <name>ccb::FilterChips</name>
    <message>
        <source>Type: %1</source>
        <translation>प्रकार: %1</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>खुले केस</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>बंद केस</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>स्वामी: %1</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>खोज: %1</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>जाँच: %1</translation>
    </message>
    <message>
        <source>Filters that are on</source>
        <translation>लागू फ़िल्टर</translation>
    </message>
</context>
<context>
    <name>ccb::FilterField</name>
    <message>
        <source>contains the text; case and accents do not matter</source>
        <translation>यह टेक्स्ट शामिल हो; बड़े-छोटे अक्षरों और एक्सेंट का अंतर नहीं माना जाता</translation>
    </message>
    <message>
        <source>is exactly this; is anything else</source>
        <translation>ठीक यही हो; इसके अलावा कुछ भी हो</translation>
    </message>
    <message>
        <source>numbers, and dates: &gt;=2024-05-31</source>
        <translation>संख्याएँ, और तारीखें: &gt;=2024-05-31</translation>
    </message>
    <message>
        <source>from 1 to 9; also 1.. and ..9</source>
        <translation>1 से 9 तक; 1.. और ..9 भी</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>इनमें से एक</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>रेगुलर एक्सप्रेशन</translation>
    </message>
    <message>
        <source>is there but empty; has text</source>
        <translation>मौजूद है पर खाली; टेक्स्ट है</translation>
    </message>
    <message>
        <source>the case does not have it at all</source>
        <translation>केस में यह है ही नहीं</translation>
    </message>
    <message>
        <source>in quotes: the text as it stands</source>
        <translation>उद्धरण चिह्नों में: टेक्स्ट जैसा लिखा है वैसा ही</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>“%1” का फ़िल्टर</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters</source>
        <translation>
            <numerusform>%Ln फ़िल्टर</numerusform>
            <numerusform>%Ln फ़िल्टर</numerusform>
        </translation>
    </message>
    <message>
        <source>A text, =text, &gt;5, 1..9 or blank; Down goes to the table</source>
        <translation>कोई टेक्स्ट, =टेक्स्ट, &gt;5, 1..9 या blank (रिक्त); Down से तालिका पर जाएँ</translation>
    </message>
</context>
<context>
    <name>ccb::FilterRow</name>
    <message>
        <source>Filter row</source>
        <translation>फ़िल्टर पंक्ति</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>फ़िल्टर में क्या गलत है</translation>
    </message>
</context>
<context>
    <name>ccb::GroupTreeModel</name>
    <message>
        <source>case sharing</source>
        <translation>केस साझा करना</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>उपयोग</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>केस</translation>
    </message>
</context>
<context>
    <name>ccb::GroupsLocationsPane</name>
    <message>
        <source>Groups</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>This domain has no groups that you may see.</source>
        <translation>इस डोमेन में ऐसा कोई समूह नहीं है जिसे देखने की आपको अनुमति हो।</translation>
    </message>
    <message>
        <source>This domain has no locations that you may see.</source>
        <translation>इस डोमेन में ऐसा कोई स्थान नहीं है जिसे देखने की आपको अनुमति हो।</translation>
    </message>
    <message>
        <source>Sign in to see the groups and locations of a domain.</source>
        <translation>किसी डोमेन के समूह और स्थान देखने के लिए साइन इन करें।</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
</context>
<context>
    <name>ccb::Guide</name>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>The cases</source>
        <translation>केस</translation>
    </message>
    <message>
        <source>Find cases</source>
        <translation>केस ढूँढें</translation>
    </message>
    <message>
        <source>Columns and views</source>
        <translation>कॉलम और दृश्य</translation>
    </message>
    <message>
        <source>One case</source>
        <translation>एक केस</translation>
    </message>
    <message>
        <source>Users, groups and locations</source>
        <translation>उपयोगकर्ता, समूह और स्थान</translation>
    </message>
    <message>
        <source>Checks and profiles</source>
        <translation>जाँच और प्रोफ़ाइल</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>डेटा ले जाएँ</translation>
    </message>
    <message>
        <source>Without a window</source>
        <translation>बिना विंडो के</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>जब कुछ गलत हो</translation>
    </message>
    <message>
        <source>CommCare Browser shows the users and cases of one CommCareHQ domain (a project space). It only reads: nothing on the server is changed.</source>
        <translation>CommCare Browser किसी एक CommCareHQ डोमेन (प्रोजेक्ट स्पेस) के उपयोगकर्ता और केस दिखाता है। यह केवल पढ़ता है: सर्वर पर कुछ नहीं बदला जाता।</translation>
    </message>
    <message>
        <source>The sign-in dialog</source>
        <translation>साइन इन का डायलॉग</translation>
    </message>
    <message>
        <source>Server: the address of CommCareHQ that your project uses. You can paste the address of any page of your project; server and domain are taken from it.</source>
        <translation>सर्वर: उस CommCareHQ का पता जिसे आपका प्रोजेक्ट उपयोग करता है। आप अपने प्रोजेक्ट के किसी भी पेज का पता पेस्ट कर सकते हैं; सर्वर और डोमेन उसी से लिए जाते हैं।</translation>
    </message>
    <message>
        <source>Username: the e-mail address with which you sign in to the web site.</source>
        <translation>उपयोगकर्ता नाम: वह ईमेल पता जिससे आप वेबसाइट पर साइन इन करते हैं।</translation>
    </message>
    <message>
        <source>API key: make one on the web site, under your account&apos;s settings, “API keys”. The dialog has a link to that page. The password of the web site works, too: choose it under “Sign in with”.</source>
        <translation>API कुंजी: वेबसाइट पर अपने खाते की सेटिंग में, “API Keys” के नीचे एक बनाएँ। डायलॉग में उस पेज का लिंक है। वेबसाइट का पासवर्ड भी चलता है: उसे “साइन इन का तरीका” में चुनें।</translation>
    </message>
    <message>
        <source>Domain: its short name, as in the address of its pages. Those that you may open are offered.</source>
        <translation>डोमेन: उसका छोटा नाम, जैसा उसके पेजों के पते में है। जो डोमेन आप खोल सकते हैं, वे सुझाए जाते हैं।</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>कुंजी कहाँ रखी जाती है</translation>
    </message>
    <message>
        <source>The key goes to the keychain of this computer, and nowhere else. Without a keychain the program says so, and forgets the key when it ends. “Sign out and forget the key” in the menu “File” removes it.</source>
        <translation>कुंजी इस कंप्यूटर की कीचेन में जाती है, और कहीं नहीं। कीचेन न हो तो प्रोग्राम यह बताता है, और बंद होते समय कुंजी भूल जाता है। मेनू “फ़ाइल” का “साइन आउट करें और कुंजी भूल जाएँ” उसे हटाता है।</translation>
    </message>
    <message>
        <source>Each connection is kept under a name. The button at the beginning of the toolbar switches between them; “File &gt; New window” opens another one beside the first.</source>
        <translation>हर कनेक्शन एक नाम से सहेजा जाता है। टूलबार के आरंभ का बटन उनके बीच बदलता है; “फ़ाइल &gt; नई विंडो” पहली के साथ एक और विंडो खोलता है।</translation>
    </message>
    <message>
        <source>The sign-in is refused, or something is missing? See %1.</source>
        <translation>साइन इन की अनुमति नहीं मिली, या कुछ कमी है? %1 देखें।</translation>
    </message>
    <message>
        <source>After signing in, the cases arrive page by page. You can work with those that are here while the others come. The line at the bottom says how many there are, and whether they are complete; after a failure, “Continue” goes on where it stopped.</source>
        <translation>साइन इन के बाद केस पेज-दर-पेज आते हैं। बाकी केस आने तक आप मौजूद केसों के साथ काम कर सकते हैं। सबसे नीचे की पंक्ति बताती है कि कितने केस हैं, और क्या वे पूरे हैं; विफलता के बाद “जारी रखें” वहीं से आगे बढ़ता है जहाँ काम रुका था।</translation>
    </message>
    <message>
        <source>The table of cases with the filters above it</source>
        <translation>केसों की तालिका, ऊपर फ़िल्टरों के साथ</translation>
    </message>
    <message>
        <source>A click on a heading sorts by that column, a second click the other way round.</source>
        <translation>शीर्षक पर क्लिक करने से उस कॉलम के क्रम में लगता है, दूसरे क्लिक से उल्टे क्रम में।</translation>
    </message>
    <message>
        <source>Enter, or a double click, opens the case beside the table.</source>
        <translation>Enter या डबल-क्लिक से केस तालिका के बगल में खुलता है।</translation>
    </message>
    <message>
        <source>Ctrl+C copies the selected rows, with headings, for a spreadsheet.</source>
        <translation>Ctrl+C से चुनी हुई पंक्तियाँ, शीर्षकों के साथ, स्प्रेडशीट के लिए कॉपी होती हैं।</translation>
    </message>
    <message>
        <source>A right click on a cell offers its value as a filter; a right click on a heading offers what can be done with the column.</source>
        <translation>किसी खाने पर राइट-क्लिक करने से उसका मान फ़िल्टर के रूप में मिलता है; शीर्षक पर राइट-क्लिक करने से वह मिलता है जो उस कॉलम के साथ किया जा सकता है।</translation>
    </message>
    <message>
        <source>Large domains</source>
        <translation>बड़े डोमेन</translation>
    </message>
    <message>
        <source>A domain with more cases than fit is not loaded whole. “File &gt; What to load…” lets the server send only some types, owners or dates. “Whole domain”, beside the search field, looks through all cases on the server.</source>
        <translation>जिस डोमेन में सीमा से ज़्यादा केस हों, वह पूरा लोड नहीं होता। “फ़ाइल &gt; क्या लोड करना है…” से सर्वर केवल कुछ प्रकार, स्वामी या तारीखें भेजता है। खोज के खाने के बगल का “पूरा डोमेन” सर्वर के सभी केसों में खोजता है।</translation>
    </message>
    <message>
        <source>Go on with %1, %2 or %3.</source>
        <translation>आगे पढ़ें: %1, %2 या %3।</translation>
    </message>
    <message>
        <source>Case type, status and owner are chosen above the table. The search field in the toolbar finds words anywhere in a case. Below each heading is a field that filters that column by what you type.</source>
        <translation>केस प्रकार, स्थिति और स्वामी तालिका के ऊपर चुने जाते हैं। टूलबार का खोज का खाना केस में कहीं भी आए शब्द ढूँढता है। हर शीर्षक के नीचे एक खाना है, जो आपके लिखे के अनुसार उस कॉलम को फ़िल्टर करता है।</translation>
    </message>
    <message>
        <source>The filter row, and the filters that are on as chips</source>
        <translation>फ़िल्टर पंक्ति, और चिप के रूप में लागू फ़िल्टर</translation>
    </message>
    <message>
        <source>contains this text; capitals and accents do not matter</source>
        <translation>यह टेक्स्ट शामिल हो; बड़े-छोटे अक्षरों और एक्सेंट का अंतर नहीं माना जाता</translation>
    </message>
    <message>
        <source>is exactly this; is anything else</source>
        <translation>ठीक यही हो; इसके अलावा कुछ भी हो</translation>
    </message>
    <message>
        <source>less or greater: numbers as numbers, dates as dates</source>
        <translation>कम या ज़्यादा: संख्याएँ संख्याओं की तरह, तारीखें तारीखों की तरह</translation>
    </message>
    <message>
        <source>from the first to the last, both included; 1.. or ..9 leave one end open</source>
        <translation>पहले से आखिरी तक, दोनों शामिल; 1.. या ..9 में एक सिरा खुला रहता है</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>इनमें से एक</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>रेगुलर एक्सप्रेशन</translation>
    </message>
    <message>
        <source>there, but empty; has a value</source>
        <translation>रिक्त: मौजूद है, पर खाली; रिक्त नहीं: मान है</translation>
    </message>
    <message>
        <source>the case does not have this property at all</source>
        <translation>अनुपस्थित: केस में यह प्रॉपर्टी है ही नहीं</translation>
    </message>
    <message>
        <source>in quotes: the text as it stands</source>
        <translation>उद्धरण चिह्नों में: टेक्स्ट जैसा लिखा है वैसा ही</translation>
    </message>
    <message>
        <source>Filters combine: a case is shown when all of them fit. Each filter has a chip that takes it away, and “Clear” takes all of them away. Dates are written as year, month and day, in every language.</source>
        <translation>फ़िल्टर मिलकर काम करते हैं: केस तभी दिखता है जब सभी फ़िल्टर मेल खाएँ। हर फ़िल्टर की एक चिप होती है जो उसे हटाती है, और “साफ़ करें” सभी को हटा देता है। तारीखें हर भाषा में वर्ष, महीना और दिन के रूप में लिखी जाती हैं।</translation>
    </message>
    <message>
        <source>To keep a set of filters for later, save it as a view: %1.</source>
        <translation>फ़िल्टरों का समूह आगे के लिए रखना हो, तो उसे दृश्य के रूप में सहेजें: %1।</translation>
    </message>
    <message>
        <source>“Columns” chooses which columns are shown, finds one by its name, and orders them. Each case type has columns of its own. Muted names are defined in the applications, but no case that is loaded has them.</source>
        <translation>“कॉलम” से चुना जाता है कि कौन-से कॉलम दिखें, नाम से कॉलम ढूँढा जाता है, और उनका क्रम बदला जाता है। हर केस प्रकार के अपने कॉलम होते हैं। हल्के रंग के नाम ऐप्लिकेशन में परिभाषित हैं, लेकिन लोड किए गए किसी केस में नहीं हैं।</translation>
    </message>
    <message>
        <source>The list of columns, with a field to find one</source>
        <translation>कॉलमों की सूची, कॉलम ढूँढने के खाने के साथ</translation>
    </message>
    <message>
        <source>Drag a heading to move its column, and its edge to change the width; a double click on the edge fits the width to the values.</source>
        <translation>कॉलम खिसकाने के लिए उसका शीर्षक खींचें, और चौड़ाई बदलने के लिए शीर्षक का किनारा; किनारे पर डबल-क्लिक करने से चौड़ाई मानों के अनुसार हो जाती है।</translation>
    </message>
    <message>
        <source>“Freeze up to here” in the menu of a heading keeps the first columns in view.</source>
        <translation>शीर्षक के मेनू का “यहाँ तक फ़्रीज़ करें” पहले कॉलमों को सामने बनाए रखता है।</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>A view keeps filters, sort and columns under a name, for one domain. “Views &gt; Save what is shown…” makes one; choose it from the same menu later. “Arrange, import and export…” passes views on to colleagues as a file.</source>
        <translation>दृश्य किसी एक डोमेन के लिए फ़िल्टर, क्रम और कॉलम एक नाम से सहेजता है। “दृश्य &gt; जो दिख रहा है उसे सहेजें…” से दृश्य बनता है; बाद में उसे उसी मेनू से चुनें। “व्यवस्थित करें, इंपोर्ट और एक्सपोर्ट करें…” से दृश्य फ़ाइल के रूप में सहकर्मियों को दिए जाते हैं।</translation>
    </message>
    <message>
        <source>An open case has four tabs beside the table. The arrows above them go back and forward through the cases that you have looked at.</source>
        <translation>खुले केस में तालिका के बगल में चार टैब होते हैं। उनके ऊपर के तीर आपके देखे हुए केसों में पीछे और आगे ले जाते हैं।</translation>
    </message>
    <message>
        <source>A case with its relations: the path above it and its children</source>
        <translation>केस और उसके संबंध: उसके ऊपर का पथ और उसके चाइल्ड केस</translation>
    </message>
    <message>
        <source>Properties: all values, with a search of their own. The line below the list shows a long value whole.</source>
        <translation>प्रॉपर्टी: सभी मान, अपनी अलग खोज के साथ। सूची के नीचे की पंक्ति लंबे मान को पूरा दिखाती है।</translation>
    </message>
    <message>
        <source>Relations: the path up to the first parent, and the children below, counted by type. Closed and missing cases are marked. “Show in the table” narrows the table to the children.</source>
        <translation>संबंध: ऊपर पहले पैरेंट केस तक का पथ, और नीचे चाइल्ड केस, प्रकार के अनुसार गिने हुए। बंद और अनुपस्थित केसों पर निशान होता है। “तालिका में दिखाएँ” तालिका को चाइल्ड केसों तक सीमित करता है।</translation>
    </message>
    <message>
        <source>History: the forms that touched the case: when, who, and which form.</source>
        <translation>इतिहास: वे फ़ॉर्म जिन्होंने केस पर काम किया: कब, किसने, और कौन-सा फ़ॉर्म।</translation>
    </message>
    <message>
        <source>Raw: the server&apos;s answer as it came, with a search, for who builds the application.</source>
        <translation>मूल डेटा: सर्वर का जवाब, जैसा आया, खोज के साथ, ऐप्लिकेशन बनाने वालों के लिए।</translation>
    </message>
    <message>
        <source>“Open in CommCareHQ” shows the case on the web site.</source>
        <translation>“CommCareHQ में खोलें” केस को वेबसाइट पर दिखाता है।</translation>
    </message>
    <message>
        <source>Owners of cases are shown by name: mobile workers, web users, groups and locations. What is not an active mobile worker says so after the name, and an id that is in no list stands back.</source>
        <translation>केसों के स्वामी नाम से दिखते हैं: मोबाइल कार्यकर्ता, वेब उपयोगकर्ता, समूह और स्थान। जो सक्रिय मोबाइल कार्यकर्ता नहीं है, उसके नाम के बाद यह लिखा होता है, और जो ID किसी सूची में नहीं है वह हल्के रंग में दिखता है।</translation>
    </message>
    <message>
        <source>The users, and the current one&apos;s cases by type</source>
        <translation>उपयोगकर्ता, और मौजूदा उपयोगकर्ता के केस, प्रकार के अनुसार</translation>
    </message>
    <message>
        <source>“Users” narrows the users by kind, activity, role, group and location, and counts the current user&apos;s cases by type. A click on a type shows these cases.</source>
        <translation>“उपयोगकर्ता” में उपयोगकर्ता श्रेणी, सक्रियता, भूमिका, समूह और स्थान से छाँटे जाते हैं, और मौजूदा उपयोगकर्ता के केस प्रकार के अनुसार गिने जाते हैं। किसी प्रकार पर क्लिक करने से ये केस दिखते हैं।</translation>
    </message>
    <message>
        <source>“Groups and locations” shows the groups with their members, and the locations by hierarchy, with the users and cases of each. “Show cases” leads to the cases; for a location, to those of the locations below it, too.</source>
        <translation>“समूह और स्थान” समूहों को उनके सदस्यों के साथ, और स्थानों को पदानुक्रम में, हर एक के उपयोगकर्ताओं और केसों के साथ दिखाता है। “केस दिखाएँ” केसों पर ले जाता है; स्थान के मामले में उसके नीचे के स्थानों के केसों पर भी।</translation>
    </message>
    <message>
        <source>“Checks”, beside the filters, counts the cases that probably have something wrong, and shows them:</source>
        <translation>फ़िल्टरों के बगल की “जाँच” उन केसों को गिनती और दिखाती है जिनमें शायद कुछ गलत है:</translation>
    </message>
    <message>
        <source>the owner is in no list, or an open case belongs to a deactivated worker;</source>
        <translation>स्वामी किसी सूची में नहीं है, या खुला केस किसी निष्क्रिय कार्यकर्ता का है;</translation>
    </message>
    <message>
        <source>the parent is missing, or closed while the case is open;</source>
        <translation>पैरेंट केस अनुपस्थित है, या केस खुला रहते हुए बंद है;</translation>
    </message>
    <message>
        <source>two cases of a type have the same external id;</source>
        <translation>एक ही प्रकार के दो केसों का बाहरी ID एक ही है;</translation>
    </message>
    <message>
        <source>a date or a place cannot be right.</source>
        <translation>कोई तारीख या जगह सही नहीं हो सकती।</translation>
    </message>
    <message>
        <source>What a column holds</source>
        <translation>कॉलम में क्या है</translation>
    </message>
    <message>
        <source>The profile of a column: how many have a value, and the most frequent ones</source>
        <translation>कॉलम की प्रोफ़ाइल: कितने केसों में मान है, और सबसे ज़्यादा आने वाले मान</translation>
    </message>
    <message>
        <source>“Profile of …” in the menu of a heading tells how many cases have a value, a blank one or none, the most frequent values, the least and the greatest, and the sum and average of numbers. It follows the filters, and a click on a line filters by it.</source>
        <translation>शीर्षक के मेनू का “… की प्रोफ़ाइल” बताता है कि कितने केसों में मान है, रिक्त मान है या कोई मान नहीं है, सबसे ज़्यादा आने वाले मान, सबसे छोटा और सबसे बड़ा मान, और संख्याओं का योग और औसत। यह फ़िल्टरों के अनुसार चलता है, और किसी पंक्ति पर क्लिक करने से उसी के अनुसार फ़िल्टर होता है।</translation>
    </message>
    <message>
        <source>The line at the bottom adds up the current column over the selected rows. How to filter is told in %1.</source>
        <translation>सबसे नीचे की पंक्ति चुनी हुई पंक्तियों में मौजूदा कॉलम का योग बताती है। फ़िल्टर कैसे करें, यह %1 में बताया गया है।</translation>
    </message>
    <message>
        <source>“Export”, or Ctrl+E, writes cases to a file. The dialog asks what and how, and shows the first rows as they will be:</source>
        <translation>“एक्सपोर्ट करें” या Ctrl+E से केस फ़ाइल में लिखे जाते हैं। डायलॉग पूछता है कि क्या और कैसे लिखना है, और पहली पंक्तियाँ दिखाता है, जैसी वे होंगी:</translation>
    </message>
    <message>
        <source>The export dialog with a preview of the first rows</source>
        <translation>एक्सपोर्ट का डायलॉग, पहली पंक्तियों के पूर्वावलोकन के साथ</translation>
    </message>
    <message>
        <source>Which cases: the selected ones, those shown, everything loaded, or everything on the server that matches the filters.</source>
        <translation>कौन-से केस: चुने हुए, दिखाए गए, लोड किए गए सभी, या सर्वर पर फ़िल्टरों से मेल खाने वाले सभी।</translation>
    </message>
    <message>
        <source>Which columns: the visible ones, all, or a choice; with the parent&apos;s columns beside them, if wanted. Owners by name, by id, or both.</source>
        <translation>कौन-से कॉलम: दिख रहे, सभी, या अपनी पसंद के; चाहें तो साथ में पैरेंट केस के कॉलम भी। स्वामी नाम से, ID से, या दोनों से।</translation>
    </message>
    <message>
        <source>Which format: see below. Your choices are remembered.</source>
        <translation>कौन-सा फ़ॉर्मेट: नीचे देखें। आपकी पसंद याद रखी जाती है।</translation>
    </message>
    <message>
        <source>for every program; with a separator of your choice</source>
        <translation>हर प्रोग्राम के लिए; आपकी पसंद के विभाजक के साथ</translation>
    </message>
    <message>
        <source>a workbook: ids and phone numbers stay as they are, dates are dates, the headings stay in view</source>
        <translation>वर्कबुक: ID और फ़ोन नंबर जैसे हैं वैसे रहते हैं, तारीखें तारीखें होती हैं, शीर्षक सामने बने रहते हैं</translation>
    </message>
    <message>
        <source>each case in one line, as the server sent it; for programs</source>
        <translation>हर केस एक पंक्ति में, जैसा सर्वर ने भेजा; प्रोग्रामों के लिए</translation>
    </message>
    <message>
        <source>a database with one table for each case type</source>
        <translation>डेटाबेस, जिसमें हर केस प्रकार की एक तालिका है</translation>
    </message>
    <message>
        <source>Long exports go on in the background, tell the time that is left, and can be cancelled. The file appears when it is complete: after a failure the old file is still there, and no half one.</source>
        <translation>लंबे एक्सपोर्ट बैकग्राउंड में चलते रहते हैं, बाकी समय बताते हैं, और रद्द किए जा सकते हैं। फ़ाइल पूरी होने पर ही दिखती है: विफलता के बाद पुरानी फ़ाइल वहीं रहती है, और कोई अधूरी फ़ाइल नहीं बनती।</translation>
    </message>
    <message>
        <source>A value that begins like a formula gets an apostrophe before it in CSV, so that a spreadsheet does not run what somebody typed into a form. The description beside the file, which you can ask for, tells where the data came from, with which filters, and when.</source>
        <translation>CSV में फ़ॉर्मूले जैसे शुरू होने वाले मान के आगे &apos; लगाया जाता है, ताकि किसी ने फ़ॉर्म में जो लिखा उसे स्प्रेडशीट चला न दे। फ़ाइल के साथ का विवरण, जिसे आप माँग सकते हैं, बताता है कि डेटा कहाँ से, किन फ़िल्टरों के साथ, और कब आया।</translation>
    </message>
    <message>
        <source>For a few rows, Ctrl+C is quicker. For an export every night, see %1.</source>
        <translation>कुछ ही पंक्तियों के लिए Ctrl+C ज़्यादा तेज़ है। हर रात एक्सपोर्ट करने के लिए %1 देखें।</translation>
    </message>
    <message>
        <source>The same program exports from a script or a timer, without a window:</source>
        <translation>यही प्रोग्राम किसी स्क्रिप्ट या टाइमर से, बिना विंडो के, एक्सपोर्ट करता है:</translation>
    </message>
    <message>
        <source>The ending of the file chooses the format.</source>
        <translation>फ़ाइल के नाम का अंत फ़ॉर्मेट तय करता है।</translation>
    </message>
    <message>
        <source>The key comes from the keychain, when you have signed in once in the window, or from the environment variable COMMCARE_API_KEY. It never stands on the command line.</source>
        <translation>अगर आप विंडो में एक बार साइन इन कर चुके हैं, तो कुंजी कीचेन से आती है, नहीं तो एनवायरनमेंट वेरिएबल COMMCARE_API_KEY से। वह कमांड लाइन पर कभी नहीं लिखी जाती।</translation>
    </message>
    <message>
        <source>“commcare-browser --help” lists all filters and options.</source>
        <translation>“commcare-browser --help” सभी फ़िल्टर और विकल्प दिखाता है।</translation>
    </message>
    <message>
        <source>Column names and values are the same in every language.</source>
        <translation>कॉलमों के नाम और मान हर भाषा में एक जैसे होते हैं।</translation>
    </message>
    <message>
        <source>The exit status tells how it went:</source>
        <translation>एग्ज़िट स्टेटस बताता है कि काम कैसा रहा:</translation>
    </message>
    <message>
        <source>the file is complete</source>
        <translation>फ़ाइल पूरी है</translation>
    </message>
    <message>
        <source>the command line makes no sense</source>
        <translation>कमांड लाइन का कोई अर्थ नहीं बनता</translation>
    </message>
    <message>
        <source>the sign-in was refused</source>
        <translation>साइन इन की अनुमति नहीं मिली</translation>
    </message>
    <message>
        <source>the server or the network failed</source>
        <translation>सर्वर या नेटवर्क विफल रहा</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>फ़ाइल नहीं लिखी जा सकी</translation>
    </message>
    <message>
        <source>“Help &gt; Connection doctor…” asks the server what your key may read, and says for each part what is missing and who can give it.</source>
        <translation>“सहायता &gt; कनेक्शन की जाँच…” सर्वर से पूछता है कि आपकी कुंजी क्या पढ़ सकती है, और हर भाग के लिए बताता है कि क्या कमी है और उसे कौन दूर कर सकता है।</translation>
    </message>
    <message>
        <source>The connection doctor with its findings</source>
        <translation>कनेक्शन की जाँच और उसके नतीजे</translation>
    </message>
    <message>
        <source>The sign-in is refused: check the username, and whether the key still exists on the web site. An account with two-factor sign-in needs a key, or a code with each password.</source>
        <translation>साइन इन की अनुमति नहीं मिली: उपयोगकर्ता नाम जाँचें, और यह भी कि कुंजी वेबसाइट पर अब भी मौजूद है या नहीं। टू-फ़ैक्टर साइन इन वाले खाते को कुंजी चाहिए, या हर पासवर्ड के साथ एक कोड।</translation>
    </message>
    <message>
        <source>Some lists are missing: your role needs “Access APIs”, and rights to the data. An administrator of the project gives them.</source>
        <translation>कुछ सूचियाँ नहीं हैं: आपकी भूमिका को “Access APIs” और डेटा के अधिकार चाहिए। ये प्रोजेक्ट का एडमिन देता है।</translation>
    </message>
    <message>
        <source>The program waits: the server asked for patience. It goes on by itself; you need do nothing.</source>
        <translation>प्रोग्राम रुका हुआ है: सर्वर ने रुकने को कहा है। वह अपने-आप आगे बढ़ेगा; आपको कुछ नहीं करना है।</translation>
    </message>
    <message>
        <source>No connection: check the network. A proxy, or a certificate of your organisation, is set in “File &gt; Settings…”.</source>
        <translation>कनेक्शन नहीं है: नेटवर्क जाँचें। प्रॉक्सी, या आपके संगठन का प्रमाणपत्र, “फ़ाइल &gt; सेटिंग…” में सेट होता है।</translation>
    </message>
    <message>
        <source>Fewer cases than expected: look at the filters, at “What to load…”, and at the line at the bottom, which says whether the cases are complete.</source>
        <translation>उम्मीद से कम केस: फ़िल्टर, “क्या लोड करना है…”, और सबसे नीचे की पंक्ति देखें, जो बताती है कि केस पूरे हैं या नहीं।</translation>
    </message>
    <message>
        <source>“Help &gt; Show log” has each request with its result. It holds no key and no case data, so it can be sent to somebody who helps. “Help &gt; About” copies the versions.</source>
        <translation>“सहायता &gt; लॉग दिखाएँ” में हर अनुरोध और उसका नतीजा है। इसमें कोई कुंजी और केस का कोई डेटा नहीं होता, इसलिए इसे मदद करने वाले को भेजा जा सकता है। “सहायता &gt; CommCare Browser के बारे में” से संस्करण कॉपी होते हैं।</translation>
    </message>
    <message>
        <source>Back to the beginning: %1.</source>
        <translation>वापस शुरुआत पर: %1।</translation>
    </message>
</context>
<context>
    <name>ccb::JsonLinesExport</name>
    <message>
        <source>1 case is not in the file: the server does not have it any more.</source>
        <translation>1 केस फ़ाइल में नहीं है: वह अब सर्वर पर नहीं है।</translation>
    </message>
    <message>
        <source>%L1 cases are not in the file: the server does not have them any more.</source>
        <translation>%L1 केस फ़ाइल में नहीं हैं: वे अब सर्वर पर नहीं हैं।</translation>
    </message>
    <message>
        <source>%L1 cases are not in the file: they have changed so much that the server did not list them. Refresh the table and export again.</source>
        <translation>%L1 केस फ़ाइल में नहीं हैं: वे इतने बदल गए हैं कि सर्वर ने उन्हें सूची में नहीं दिया। तालिका रीफ़्रेश करें और फिर से एक्सपोर्ट करें।</translation>
    </message>
</context>
<context>
    <name>ccb::LineButtons</name>
    <message>
        <source>Go to the search line</source>
        <translation>खोज के खाने पर जाएँ</translation>
    </message>
    <message>
        <source>Empty the line</source>
        <translation>खाना खाली करें</translation>
    </message>
</context>
<context>
    <name>ccb::LoadScopeDialog</name>
    <message>
        <source>&amp;Load</source>
        <translation>लोड करें(&amp;L)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुले</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Choose which cases the server shall send. Empty fields ask for all.</source>
        <translation>चुनें कि सर्वर कौन-से केस भेजे। खाली खानों से सब कुछ माँगा जाता है।</translation>
    </message>
    <message>
        <source>There are more than %L1 cases on the server. Choose which of them it shall send.</source>
        <translation>सर्वर पर %L1 से ज़्यादा केस हैं। चुनें कि वह उनमें से कौन-से भेजे।</translation>
    </message>
    <message>
        <source>There are %L1 cases on the server. Choose which of them it shall send.</source>
        <translation>सर्वर पर %L1 केस हैं। चुनें कि वह उनमें से कौन-से भेजे।</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>सभी प्रकार</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>Loads these cases in place of those that are here</source>
        <translation>यहाँ मौजूद केसों की जगह ये केस लोड करता है</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc से भी यही होता है</translation>
    </message>
</context>
<context>
    <name>ccb::LocationTreeModel</name>
    <message>
        <source>Users of this location and those below it</source>
        <translation>इस स्थान और इसके नीचे के स्थानों के उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Cases owned by this location and those below it</source>
        <translation>वे केस जिनका स्वामी यह स्थान या इसके नीचे का कोई स्थान है</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Site code</source>
        <translation>साइट कोड</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>केस</translation>
    </message>
    <message>
        <source>%L1 here, %L2 with the locations below</source>
        <translation>यहाँ %L1, नीचे के स्थानों सहित %L2</translation>
    </message>
</context>
<context>
    <name>ccb::LogDialog</name>
    <message>
        <source>1 line</source>
        <translation>1 पंक्ति</translation>
    </message>
    <message>
        <source>%L1 lines</source>
        <translation>%L1 पंक्तियाँ</translation>
    </message>
    <message>
        <source>Nothing has been logged yet</source>
        <translation>अभी तक लॉग में कुछ नहीं है</translation>
    </message>
    <message>
        <source>Each request to the server appears here as it ends.</source>
        <translation>सर्वर का हर अनुरोध पूरा होने पर यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>No line has these words</source>
        <translation>किसी पंक्ति में ये शब्द नहीं हैं</translation>
    </message>
    <message>
        <source>Try fewer words, or clear the filter.</source>
        <translation>कम शब्द आज़माएँ, या फ़िल्टर साफ़ करें।</translation>
    </message>
</context>
<context>
    <name>ccb::Main</name>
    <message>
        <source>The demo server could not be started.</source>
        <translation>डेमो सर्वर शुरू नहीं किया जा सका।</translation>
    </message>
    <message>
        <source>Check that programs may listen on 127.0.0.1.</source>
        <translation>जाँचें कि प्रोग्रामों को 127.0.0.1 पर कनेक्शन स्वीकार करने की अनुमति है।</translation>
    </message>
</context>
<context>
    <name>ccb::MainWindow</name>
    <message>
        <source>Cases</source>
        <translation>केस</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Groups and locations</source>
        <translation>समूह और स्थान</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>%1 में साइन इन हो रहा है…</translation>
    </message>
    <message>
        <source>Sign in to a CommCareHQ domain</source>
        <translation>किसी CommCareHQ डोमेन में साइन इन करें</translation>
    </message>
    <message>
        <source>Its users and cases appear here. You need your username and an API key.</source>
        <translation>उसके उपयोगकर्ता और केस यहाँ दिखेंगे। आपको अपने उपयोगकर्ता नाम और एक API कुंजी की ज़रूरत होगी।</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>साइन इन नहीं है</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 पर %1</translation>
    </message>
    <message>
        <source>%1 – CommCare Browser</source>
        <translation>%1 – CommCare Browser</translation>
    </message>
    <message>
        <source>CommCare Browser</source>
        <translation>CommCare Browser</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>साइन इन करें…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर से कोशिश करें</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>कनेक्शन</translation>
    </message>
    <message>
        <source>Filters, sort and columns that are kept under a name</source>
        <translation>फ़िल्टर, क्रम और कॉलम, जो किसी नाम से सहेजे गए हैं</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>सब में खोजें…</translation>
    </message>
    <message>
        <source>Words that occur anywhere in a case (Ctrl+F)</source>
        <translation>शब्द जो केस में कहीं भी आते हों (Ctrl+F)</translation>
    </message>
    <message>
        <source>Type a new code…</source>
        <translation>नया कोड लिखें…</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>यहाँ से जारी रखें</translation>
    </message>
    <message>
        <source>What to load…</source>
        <translation>क्या लोड करना है…</translation>
    </message>
    <message>
        <source>Two-factor code</source>
        <translation>टू-फ़ैक्टर कोड</translation>
    </message>
    <message>
        <source>%1
Code for %2:</source>
        <translation>%1
%2 के लिए कोड:</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Some names are missing, so owners may be shown by their ids. %1</source>
        <translation>कुछ नाम नहीं मिले, इसलिए स्वामियों की जगह उनके ID दिख सकते हैं। %1</translation>
    </message>
    <message>
        <source>What is missing…</source>
        <translation>क्या कमी है…</translation>
    </message>
    <message>
        <source>%L1 of %L2 cases could be loaded. %3</source>
        <translation>%L2 में से %L1 केस लोड हो सके। %3</translation>
    </message>
    <message>
        <source>Not all cases could be loaded. %1</source>
        <translation>सभी केस लोड नहीं हो सके। %1</translation>
    </message>
    <message>
        <source>The server has %L1 cases, and no more than %L2 are loaded at once.</source>
        <translation>सर्वर पर %L1 केस हैं, और एक बार में %L2 से ज़्यादा लोड नहीं होते।</translation>
    </message>
    <message>
        <source>The server has more than %L1 cases, as many as are loaded at once.</source>
        <translation>सर्वर पर %L1 से ज़्यादा केस हैं, और एक बार में इतने ही लोड होते हैं।</translation>
    </message>
    <message>
        <source>%1 Narrow them by type, status, owner or date.</source>
        <translation>%1 प्रकार, स्थिति, स्वामी या तारीख से उन्हें कम करें।</translation>
    </message>
    <message>
        <source>1 case is in %1</source>
        <translation>%1 में 1 केस है</translation>
    </message>
    <message>
        <source>%L1 cases are in %2</source>
        <translation>%2 में %L1 केस हैं</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>The cases that are loaded (Ctrl+1)</source>
        <translation>लोड किए गए केस (Ctrl+1)</translation>
    </message>
    <message>
        <source>Mobile workers and web users (Ctrl+2)</source>
        <translation>मोबाइल कार्यकर्ता और वेब उपयोगकर्ता (Ctrl+2)</translation>
    </message>
    <message>
        <source>Who shares cases, and where they are (Ctrl+3)</source>
        <translation>कौन केस साझा करता है, और वे कहाँ हैं (Ctrl+3)</translation>
    </message>
    <message>
        <source>Choose a connection, or sign in</source>
        <translation>कनेक्शन चुनें, या साइन इन करें</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>दृश्य(&amp;V)</translation>
    </message>
    <message>
        <source>The program speaks %1 from its next start on.</source>
        <translation>प्रोग्राम अगली बार शुरू होने से %1 में होगा।</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>अभी फिर से शुरू करें</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>और टूल</translation>
    </message>
    <message>
        <source>Opening another connection ends the one that an export is reading from.</source>
        <translation>कोई दूसरा कनेक्शन खोलने से वह कनेक्शन समाप्त हो जाता है जिससे एक एक्सपोर्ट पढ़ रहा है।</translation>
    </message>
    <message>
        <source>Closing the window ends the export that is running.</source>
        <translation>विंडो बंद करने से चल रहा एक्सपोर्ट समाप्त हो जाता है।</translation>
    </message>
    <message>
        <source>Signing out ends the export that is running.</source>
        <translation>साइन आउट करने से चल रहा एक्सपोर्ट समाप्त हो जाता है।</translation>
    </message>
    <message>
        <source>Show the export</source>
        <translation>एक्सपोर्ट दिखाएँ</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>एक्सपोर्ट रद्द किया गया। कोई फ़ाइल नहीं लिखी गई।</translation>
    </message>
    <message>
        <source>%1, described in %2</source>
        <translation>%1, विवरण %2 में</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>No program here opens %1 by itself.</source>
        <translation>यहाँ कोई प्रोग्राम %1 को अपने-आप नहीं खोलता।</translation>
    </message>
    <message>
        <source>An export is running</source>
        <translation>एक एक्सपोर्ट चल रहा है</translation>
    </message>
    <message>
        <source>If you stop it, no file is written. It is %1.</source>
        <translation>अगर आप इसे रोकें, तो कोई फ़ाइल नहीं लिखी जाएगी। अब तक: %1।</translation>
    </message>
    <message>
        <source>&amp;Stop the export</source>
        <translation>एक्सपोर्ट रोकें(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Let it finish</source>
        <translation>पूरा होने दें(&amp;L)</translation>
    </message>
    <message>
        <source>Close the case, else the message</source>
        <translation>केस का पैनल, नहीं तो संदेश बंद करें</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>विंडो के अगले भाग पर जाएँ</translation>
    </message>
    <message>
        <source>Go to the part before</source>
        <translation>पिछले भाग पर जाएँ</translation>
    </message>
    <message>
        <source>Open the menu of what has the focus</source>
        <translation>फ़ोकस वाले तत्व का मेनू खोलें</translation>
    </message>
    <message>
        <source>Move the divider beside what has the focus</source>
        <translation>फ़ोकस वाले तत्व के पास का विभाजक खिसकाएँ</translation>
    </message>
</context>
<context>
    <name>ccb::MessageStrip</name>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
</context>
<context>
    <name>ccb::NetworkRoute</name>
    <message>
        <source>Requests go through the proxy %1, port %2: check it in the settings, and the address of the server.</source>
        <translation>अनुरोध प्रॉक्सी %1, पोर्ट %2 से जाते हैं: सेटिंग में इसे जाँचें, और सर्वर का पता भी।</translation>
    </message>
</context>
<context>
    <name>ccb::OwnedCasesModel</name>
    <message>
        <source>(no type)</source>
        <translation>(कोई प्रकार नहीं)</translation>
    </message>
    <message>
        <source>Case type</source>
        <translation>केस प्रकार</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खुले</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
</context>
<context>
    <name>ccb::OwnerDirectory</name>
    <message>
        <source>unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>mobile worker</source>
        <translation>मोबाइल कार्यकर्ता</translation>
    </message>
    <message>
        <source>deactivated worker</source>
        <translation>निष्क्रिय कार्यकर्ता</translation>
    </message>
    <message>
        <source>web user</source>
        <translation>वेब उपयोगकर्ता</translation>
    </message>
    <message>
        <source>group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>location</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>%1 (unknown id)</source>
        <translation>%1 (अज्ञात ID)</translation>
    </message>
</context>
<context>
    <name>ccb::PageParser</name>
    <message>
        <source>Entry %1 of a page is not a case and was left out.</source>
        <translation>पेज की प्रविष्टि %1 केस नहीं है और छोड़ दी गई।</translation>
    </message>
    <message>
        <source>Entry %1 of a page has no case id and was left out.</source>
        <translation>पेज की प्रविष्टि %1 में केस ID नहीं है और वह छोड़ दी गई।</translation>
    </message>
    <message>
        <source>The server answered with a web page instead of data.</source>
        <translation>सर्वर ने डेटा की जगह वेब पेज भेजा।</translation>
    </message>
    <message>
        <source>Check the server&apos;s address. If your network asks you to sign in first, do that in a web browser and try again.</source>
        <translation>सर्वर का पता जाँचें। अगर आपका नेटवर्क पहले साइन इन करने को कहता है, तो वेब ब्राउज़र में साइन इन करें और फिर से कोशिश करें।</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not the data that was asked for, or broke off.</source>
        <translation>सर्वर का जवाब वह डेटा नहीं है जो माँगा गया था, या बीच में टूट गया।</translation>
    </message>
    <message>
        <source>Try again. If it happens again, check the server&apos;s address.</source>
        <translation>फिर से कोशिश करें। अगर फिर ऐसा हो, तो सर्वर का पता जाँचें।</translation>
    </message>
</context>
<context>
    <name>ccb::PeopleTreePanel</name>
    <message>
        <source>Show &amp;users</source>
        <translation>उपयोगकर्ता दिखाएँ(&amp;U)</translation>
    </message>
    <message>
        <source>Show &amp;cases</source>
        <translation>केस दिखाएँ(&amp;C)</translation>
    </message>
    <message>
        <source>Show cases of this location &amp;alone</source>
        <translation>केवल इसी स्थान के केस दिखाएँ(&amp;A)</translation>
    </message>
    <message>
        <source>Show users</source>
        <translation>उपयोगकर्ता दिखाएँ</translation>
    </message>
    <message>
        <source>Show these users in their table</source>
        <translation>ये उपयोगकर्ता उनकी तालिका में दिखाएँ</translation>
    </message>
    <message>
        <source>Show cases</source>
        <translation>केस दिखाएँ</translation>
    </message>
    <message>
        <source>Show these cases in their table</source>
        <translation>ये केस उनकी तालिका में दिखाएँ</translation>
    </message>
    <message>
        <source>Users of the current row of %1</source>
        <translation>%1 की मौजूदा पंक्ति के उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Cases of the current row of %1</source>
        <translation>%1 की मौजूदा पंक्ति के केस</translation>
    </message>
    <message>
        <source>Show &amp;cases here and below</source>
        <translation>यहाँ और नीचे के केस दिखाएँ(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>कुछ मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Search for something else.</source>
        <translation>कुछ और खोजें।</translation>
    </message>
</context>
<context>
    <name>ccb::RelationText</name>
    <message>
        <source>Open</source>
        <translation>खुला</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>लोड नहीं</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>अनुपस्थित</translation>
    </message>
    <message>
        <source>This case is not among those that are loaded.</source>
        <translation>यह केस लोड किए गए केसों में नहीं है।</translation>
    </message>
    <message>
        <source>The server does not have this case: it was deleted, or belongs to another domain.</source>
        <translation>यह केस सर्वर पर नहीं है: वह मिटा दिया गया, या किसी दूसरे डोमेन का है।</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ccb::SavedView</name>
    <message>
        <source>Export the views again from the program they were made in.</source>
        <translation>दृश्यों को उसी प्रोग्राम से फिर एक्सपोर्ट करें जिसमें वे बनाए गए थे।</translation>
    </message>
    <message>
        <source>A view in the file has no name.</source>
        <translation>फ़ाइल के एक दृश्य का नाम नहीं है।</translation>
    </message>
    <message>
        <source>A filter of the view “%1” cannot be read: %2</source>
        <translation>दृश्य “%1” का एक फ़िल्टर पढ़ा नहीं जा सकता: %2</translation>
    </message>
    <message>
        <source>A check of the view “%1” is not known: %2</source>
        <translation>दृश्य “%1” की एक जाँच अज्ञात है: %2</translation>
    </message>
    <message>
        <source>This is no file of views.</source>
        <translation>यह दृश्यों की फ़ाइल नहीं है।</translation>
    </message>
</context>
<context>
    <name>ccb::ScratchFile</name>
    <message>
        <source>the folder for temporary files, %1, is full or cannot be written to</source>
        <translation>अस्थायी फ़ाइलों का फ़ोल्डर %1 भरा है या उसमें लिखा नहीं जा सकता</translation>
    </message>
</context>
<context>
    <name>ccb::SecretField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>पेस्ट करें(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>साफ़ करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>सब चुनें(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ccb::SecretStore</name>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>इस कंप्यूटर की कीचेन लॉक है।</translation>
    </message>
    <message>
        <source>The keychain of this computer does not let this program in.</source>
        <translation>इस कंप्यूटर की कीचेन इस प्रोग्राम को पहुँच नहीं देती।</translation>
    </message>
    <message>
        <source>No keychain is running on this computer.</source>
        <translation>इस कंप्यूटर पर कोई कीचेन नहीं चल रही है।</translation>
    </message>
    <message>
        <source>The keychain of this computer does not work as it should.</source>
        <translation>इस कंप्यूटर की कीचेन ठीक से काम नहीं कर रही है।</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer.</source>
        <translation>इस कंप्यूटर की कीचेन ने जवाब नहीं दिया।</translation>
    </message>
    <message>
        <source>Unlock it when it asks, or in the program that manages your passwords, then sign in again.</source>
        <translation>जब वह पूछे तब, या अपने पासवर्ड संभालने वाले प्रोग्राम में, उसे अनलॉक करें, फिर दोबारा साइन इन करें।</translation>
    </message>
    <message>
        <source>Allow it when the keychain asks, or in the program that manages your passwords, then sign in again.</source>
        <translation>जब कीचेन पूछे तब, या अपने पासवर्ड संभालने वाले प्रोग्राम में, अनुमति दें, फिर दोबारा साइन इन करें।</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer why it has none.</source>
        <translation>इस कंप्यूटर की देखरेख करने वाले से पूछें कि इसमें कीचेन क्यों नहीं है।</translation>
    </message>
    <message>
        <source>To keep keys, install GNOME Keyring or KWallet, then start the desktop again.</source>
        <translation>कुंजियाँ रखने के लिए GNOME Keyring या KWallet इंस्टॉल करें, फिर डेस्कटॉप दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>Start this program again. If that does not help, look at the keychain in the program that manages your passwords.</source>
        <translation>यह प्रोग्राम दोबारा शुरू करें। अगर इससे बात न बने, तो अपने पासवर्ड संभालने वाले प्रोग्राम में कीचेन देखें।</translation>
    </message>
    <message>
        <source>Look for a window that asks to unlock it, then try again.</source>
        <translation>वह विंडो ढूँढें जो इसे अनलॉक करने को कहती है, फिर दोबारा कोशिश करें।</translation>
    </message>
</context>
<context>
    <name>ccb::SelectionNumbers</name>
    <message>
        <source>%1 (%L2 numbers)</source>
        <translation>%1 (संख्याएँ: %L2)</translation>
    </message>
    <message>
        <source>%1: sum %2, average %3, least %4, greatest %5</source>
        <translation>%1: योग %2, औसत %3, न्यूनतम %4, अधिकतम %5</translation>
    </message>
</context>
<context>
    <name>ccb::ServerExport</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>कोई साइन इन नहीं है।</translation>
    </message>
    <message>
        <source>Sign in, then export again: these cases come from the server.</source>
        <translation>साइन इन करें, फिर दोबारा एक्सपोर्ट करें: ये केस सर्वर से आते हैं।</translation>
    </message>
    <message>
        <source>1 entry of the server&apos;s list is no case and was left out.</source>
        <translation>सर्वर की सूची की 1 प्रविष्टि केस नहीं है और उसे छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>%L1 entries of the server&apos;s list are no cases and were left out.</source>
        <translation>सर्वर की सूची की %L1 प्रविष्टियाँ केस नहीं हैं और उन्हें छोड़ दिया गया।</translation>
    </message>
</context>
<context>
    <name>ccb::Session</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>कोई साइन इन नहीं है।</translation>
    </message>
    <message>
        <source>Sign in to open the case.</source>
        <translation>केस खोलने के लिए साइन इन करें।</translation>
    </message>
    <message>
        <source>Until then, the key is kept for this session alone.</source>
        <translation>तब तक कुंजी केवल इसी सत्र के लिए रखी जाएगी।</translation>
    </message>
</context>
<context>
    <name>ccb::SettingsDialog</name>
    <message>
        <source>The proxy has no address.</source>
        <translation>प्रॉक्सी का पता नहीं दिया गया है।</translation>
    </message>
    <message>
        <source>Type its name, such as proxy.example.org, or choose another way to connect.</source>
        <translation>उसका नाम लिखें, जैसे proxy.example.org, या जुड़ने का दूसरा तरीका चुनें।</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>प्रमाणपत्र फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>प्रमाणपत्र (*.pem *.crt *.cer *.der);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Only the system&apos;s own certificates are trusted.</source>
        <translation>केवल सिस्टम के अपने प्रमाणपत्रों पर भरोसा किया जाता है।</translation>
    </message>
    <message>
        <source>1 certificate is trusted beside the system&apos;s own.</source>
        <translation>सिस्टम के अपने प्रमाणपत्रों के अलावा 1 प्रमाणपत्र पर भरोसा किया जाता है।</translation>
    </message>
    <message>
        <source>%L1 certificates are trusted beside the system&apos;s own.</source>
        <translation>सिस्टम के अपने प्रमाणपत्रों के अलावा %L1 प्रमाणपत्रों पर भरोसा किया जाता है।</translation>
    </message>
    <message>
        <source>Keeps these settings</source>
        <translation>ये सेटिंग सहेजता है</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc से भी यही होता है</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>सिस्टम के अनुसार: %1</translation>
    </message>
</context>
<context>
    <name>ccb::ShortcutSheet</name>
    <message>
        <source>Window</source>
        <translation>विंडो</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>तालिकाएँ</translation>
    </message>
    <message>
        <source>Open the case in the current row</source>
        <translation>मौजूदा पंक्ति का केस खोलें</translation>
    </message>
    <message>
        <source>Copy the selected rows, with headings</source>
        <translation>चुनी हुई पंक्तियाँ, शीर्षकों के साथ, कॉपी करें</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>सभी पंक्तियाँ चुनें</translation>
    </message>
    <message>
        <source>From a filter below a heading back to the table</source>
        <translation>शीर्षक के नीचे के फ़िल्टर से वापस तालिका पर</translation>
    </message>
    <message>
        <source>Move the current column</source>
        <translation>वर्तमान कॉलम खिसकाएँ</translation>
    </message>
    <message>
        <source>Make the current column wider or narrower</source>
        <translation>वर्तमान कॉलम को चौड़ा या संकरा करें</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc से भी यही होता है</translation>
    </message>
</context>
<context>
    <name>ccb::SignIn</name>
    <message>
        <source>No key for %1 is kept on this computer.</source>
        <translation>%1 की कोई कुंजी इस कंप्यूटर पर नहीं रखी है।</translation>
    </message>
    <message>
        <source>No password for %1 is kept on this computer.</source>
        <translation>%1 का कोई पासवर्ड इस कंप्यूटर पर नहीं रखा है।</translation>
    </message>
    <message>
        <source>Type it to sign in.</source>
        <translation>साइन इन करने के लिए उसे लिखें।</translation>
    </message>
</context>
<context>
    <name>ccb::SignInDialog</name>
    <message>
        <source>API key</source>
        <translation>API कुंजी</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Password, by HTTP Digest</source>
        <translation>पासवर्ड, HTTP Digest से</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API कुंजी(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>पासवर्ड(&amp;P)</translation>
    </message>
    <message>
        <source>Make a key on the web site</source>
        <translation>वेबसाइट पर कुंजी बनाएँ</translation>
    </message>
    <message>
        <source>Hide the API key</source>
        <translation>API कुंजी छिपाएँ</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>पासवर्ड छिपाएँ</translation>
    </message>
    <message>
        <source>Show the API key</source>
        <translation>API कुंजी दिखाएँ</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>पासवर्ड दिखाएँ</translation>
    </message>
    <message>
        <source>Type your username.</source>
        <translation>अपना उपयोगकर्ता नाम लिखें।</translation>
    </message>
    <message>
        <source>Type or paste your API key. The link below leads to the page where keys are made.</source>
        <translation>अपनी API कुंजी लिखें या पेस्ट करें। नीचे का लिंक उस पेज पर ले जाता है जहाँ कुंजियाँ बनती हैं।</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>अपना पासवर्ड लिखें।</translation>
    </message>
    <message>
        <source>Type the name of the domain, or paste the address of one of its pages.</source>
        <translation>डोमेन का नाम लिखें, या उसके किसी पेज का पता पेस्ट करें।</translation>
    </message>
    <message>
        <source>What &amp;may this key do?</source>
        <translation>इस कुंजी से क्या कर सकते हैं(&amp;M)?</translation>
    </message>
    <message>
        <source>What &amp;may this account do?</source>
        <translation>इस खाते से क्या कर सकते हैं(&amp;M)?</translation>
    </message>
    <message>
        <source>For the eye alone: it is never read out</source>
        <translation>केवल देखने के लिए: इसे कभी पढ़कर नहीं सुनाया जाता</translation>
    </message>
</context>
<context>
    <name>ccb::SortMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>क्रम में लगाएँ(&amp;S)</translation>
    </message>
</context>
<context>
    <name>ccb::SqliteWriter</name>
    <message>
        <source>SQLite says “%1”</source>
        <translation>SQLite का संदेश: “%1”</translation>
    </message>
    <message>
        <source>the part of Qt that writes SQLite is not installed</source>
        <translation>Qt का वह हिस्सा जो SQLite लिखता है, इंस्टॉल नहीं है</translation>
    </message>
    <message>
        <source>a table of SQLite holds at most %L1 columns</source>
        <translation>SQLite की तालिका में अधिकतम %L1 कॉलम होते हैं</translation>
    </message>
</context>
<context>
    <name>ccb::StatusLine</name>
    <message>
        <source>%L1 loaded</source>
        <translation>%L1 लोड हुए</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L2 में से %L1</translation>
    </message>
    <message>
        <source>%1, about %L2 s</source>
        <translation>%1, लगभग %L2 सेकंड बाकी</translation>
    </message>
    <message>
        <source>%1, about %L2 min</source>
        <translation>%1, लगभग %L2 मिनट बाकी</translation>
    </message>
    <message>
        <source>%L1 of %L2 cases</source>
        <translation>%L2 में से %L1 केस</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 केस</translation>
    </message>
    <message>
        <source>%L1 cases</source>
        <translation>%L1 केस</translation>
    </message>
    <message>
        <source>%1, %L2 selected</source>
        <translation>%1, %L2 चुने गए</translation>
    </message>
    <message>
        <source>· %1</source>
        <translation>· %1</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>All cases that the server counts are here.</source>
        <translation>सर्वर की गिनती के सभी केस यहाँ हैं।</translation>
    </message>
    <message>
        <source>The server does not count its cases. Its list was read to the end.</source>
        <translation>सर्वर अपने केस नहीं गिनता। उसकी सूची अंत तक पढ़ी गई।</translation>
    </message>
    <message>
        <source>Incomplete: %L1 of %L2</source>
        <translation>अधूरा: %L2 में से %L1</translation>
    </message>
    <message>
        <source>Continue loads the rest, Refresh loads all again.</source>
        <translation>“जारी रखें” से बाकी केस लोड होते हैं, “रीफ़्रेश करें” से सब फिर से लोड होता है।</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>अधूरा</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 अनुरोध</translation>
    </message>
    <message>
        <source>%L1 requests</source>
        <translation>%L1 अनुरोध</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Requests were sent to the server since the sign-in. Small plans allow 50 a day.</source>
        <translation>साइन इन के बाद से सर्वर को भेजे गए अनुरोध। छोटे प्लान में एक दिन में 50 की अनुमति होती है।</translation>
    </message>
    <message>
        <source>open</source>
        <translation>खुले</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>changed since %1</source>
        <translation>%1 के बाद बदले गए</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ccb::UserDetailsModel</name>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>एडमिन</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>उपयोगकर्ता ID</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
</context>
<context>
    <name>ccb::UserExport</name>
    <message>
        <source>Users have no column “%1”.</source>
        <translation>उपयोगकर्ताओं में “%1” नाम का कॉलम नहीं है।</translation>
    </message>
    <message>
        <source>The columns are: %1.</source>
        <translation>कॉलम ये हैं: %1।</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>उपयोगकर्ता</translation>
    </message>
</context>
<context>
    <name>ccb::UserFilterBar</name>
    <message>
        <source>Any role</source>
        <translation>कोई भी भूमिका</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>कोई भूमिका नहीं</translation>
    </message>
    <message>
        <source>Any group</source>
        <translation>कोई भी समूह</translation>
    </message>
    <message>
        <source>Any location</source>
        <translation>कोई भी स्थान</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Mobile workers</source>
        <translation>मोबाइल कार्यकर्ता</translation>
    </message>
    <message>
        <source>Web users</source>
        <translation>वेब उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Active or not</source>
        <translation>सक्रिय या निष्क्रिय</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>निष्क्रिय</translation>
    </message>
</context>
<context>
    <name>ccb::UserTableModel</name>
    <message>
        <source>Username</source>
        <translation>उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>श्रेणी</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>केस</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ईमेल</translation>
    </message>
</context>
<context>
    <name>ccb::UserText</name>
    <message>
        <source>Web user</source>
        <translation>वेब उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Mobile worker</source>
        <translation>मोबाइल कार्यकर्ता</translation>
    </message>
    <message>
        <source>Deactivated worker</source>
        <translation>निष्क्रिय कार्यकर्ता</translation>
    </message>
</context>
<context>
    <name>ccb::UsersPane</name>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>Double-click a type, or press Enter, to see these cases</source>
        <translation>किसी प्रकार के केस देखने के लिए उस पर डबल-क्लिक करें, या Enter दबाएँ</translation>
    </message>
    <message>
        <source>Users: %1</source>
        <translation>उपयोगकर्ता: %1</translation>
    </message>
    <message>
        <source>Users: %1 of %2</source>
        <translation>उपयोगकर्ता: %2 में से %1</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>कोई साइन इन नहीं है</translation>
    </message>
    <message>
        <source>Sign in to see the users of a domain.</source>
        <translation>किसी डोमेन के उपयोगकर्ता देखने के लिए साइन इन करें।</translation>
    </message>
    <message>
        <source>Web users could not be read</source>
        <translation>वेब उपयोगकर्ता नहीं पढ़े जा सके</translation>
    </message>
    <message>
        <source>Mobile workers could not be read</source>
        <translation>मोबाइल कार्यकर्ता नहीं पढ़े जा सके</translation>
    </message>
    <message>
        <source>No user matches</source>
        <translation>कोई उपयोगकर्ता मेल नहीं खाता</translation>
    </message>
    <message>
        <source>Search for something else, or look at all users.</source>
        <translation>कुछ और खोजें, या सभी उपयोगकर्ता देखें।</translation>
    </message>
    <message>
        <source>Loading users…</source>
        <translation>उपयोगकर्ता लोड हो रहे हैं…</translation>
    </message>
    <message>
        <source>The users could not be read</source>
        <translation>उपयोगकर्ता नहीं पढ़े जा सके</translation>
    </message>
    <message>
        <source>No users here</source>
        <translation>यहाँ कोई उपयोगकर्ता नहीं</translation>
    </message>
    <message>
        <source>This domain has no users that you may see.</source>
        <translation>इस डोमेन में ऐसा कोई उपयोगकर्ता नहीं है जिसे देखने की आपको अनुमति हो।</translation>
    </message>
    <message>
        <source>&amp;Show all users</source>
        <translation>सभी उपयोगकर्ता दिखाएँ(&amp;S)</translation>
    </message>
    <message>
        <source>Show this user&apos;s &amp;cases</source>
        <translation>इस उपयोगकर्ता के केस दिखाएँ(&amp;C)</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>फिर से कोशिश करें(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>ccb::ValueDelegate</name>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(रिक्त)</translation>
    </message>
</context>
<context>
    <name>ccb::ViewsDialog</name>
    <message>
        <source>Views (*.json);;All files (*)</source>
        <translation>दृश्य (*.json);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>दृश्य मिटाएँ</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>दृश्य “%1” मिटाएँ?</translation>
    </message>
    <message>
        <source>Delete %L1 views?</source>
        <translation>%L1 दृश्य मिटाएँ?</translation>
    </message>
    <message>
        <source>No case is deleted by that.</source>
        <translation>इससे कोई केस नहीं मिटता।</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>दृश्य इंपोर्ट करें</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 को पढ़ा नहीं जा सकता: %2</translation>
    </message>
    <message>
        <source>Nothing was imported from %1. %2</source>
        <translation>%1 से कुछ इंपोर्ट नहीं हुआ। %2</translation>
    </message>
    <message>
        <source>1 view was imported.</source>
        <translation>1 दृश्य इंपोर्ट हुआ।</translation>
    </message>
    <message>
        <source>%L1 views were imported.</source>
        <translation>%L1 दृश्य इंपोर्ट हुए।</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>दृश्य एक्सपोर्ट करें</translation>
    </message>
    <message>
        <source>views.json</source>
        <translation>views.json</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2 Choose another folder.</source>
        <translation>%1 में नहीं लिखा जा सकता: %2 कोई दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>1 view is in %1</source>
        <translation>%1 में 1 दृश्य है</translation>
    </message>
    <message>
        <source>%L1 views are in %2</source>
        <translation>%2 में %L1 दृश्य हैं</translation>
    </message>
</context>
<context>
    <name>ccb::ViewsMenu</name>
    <message>
        <source>&amp;Save what is shown…</source>
        <translation>जो दिख रहा है उसे सहेजें(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Arrange, import and export…</source>
        <translation>व्यवस्थित करें, इंपोर्ट और एक्सपोर्ट करें(&amp;A)…</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>दृश्य सहेजें</translation>
    </message>
    <message>
        <source>Filters, sort and columns are saved under this name:</source>
        <translation>फ़िल्टर, क्रम और कॉलम इस नाम से सहेजे जाएँगे:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>“%1” नाम का दृश्य पहले से है।</translation>
    </message>
    <message>
        <source>Replace it with what is shown now?</source>
        <translation>इसे अभी जो दिख रहा है उससे बदलें?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>बदलें</translation>
    </message>
</context>
<context>
    <name>ccb::XlsxWriter</name>
    <message>
        <source>an Excel sheet holds at most %L1 columns</source>
        <translation>Excel की शीट में अधिकतम %L1 कॉलम होते हैं</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Long values</source>
        <translation>लंबे मान</translation>
    </message>
    <message>
        <source>too many values are longer than an Excel cell can be</source>
        <translation>बहुत ज़्यादा मान Excel के खाने की सीमा से लंबे हैं</translation>
    </message>
    <message>
        <source>A value is longer than an Excel cell can be. It is cut there, and stands whole on the sheet “%1”.</source>
        <translation>एक मान Excel के खाने की सीमा से लंबा है। वहाँ उसे काटा गया है, और पूरा मान शीट “%1” पर है।</translation>
    </message>
    <message>
        <source>%L1 values are longer than an Excel cell can be. They are cut there, and stand whole on the sheet “%2”.</source>
        <translation>%L1 मान Excel के खाने की सीमा से लंबे हैं। वहाँ उन्हें काटा गया है, और पूरे मान शीट “%2” पर हैं।</translation>
    </message>
</context>
</TS>
