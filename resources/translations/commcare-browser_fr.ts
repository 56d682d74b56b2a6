<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About CommCare Browser</source>
        <translation>À propos de CommCare Browser</translation>
    </message>
    <message>
        <source>A fast desktop window on a CommCareHQ domain: browse its users and cases, narrow them down, and take away what you need.</source>
        <translation>Un programme de bureau rapide pour consulter un domaine CommCareHQ&#xa0;: parcourez ses utilisateurs et ses cas, restreignez-les, et emportez ce qu’il vous faut.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>What the program is made with: names, versions and licences</source>
        <translation>Ce dont le programme est fait&#xa0;: noms, versions et licences</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>CommCare Browser is free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>CommCare Browser est un logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>The GNU General Public License, in English</source>
        <translation>La licence publique générale GNU, en anglais</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>Copier les &amp;détails</translation>
    </message>
    <message>
        <source>Copies the versions, for who helps with a problem; no key and no data</source>
        <translation>Copie les versions, pour la personne qui aide à résoudre un problème&#x202f;; ni clé ni données</translation>
    </message>
    <message>
        <source>The libraries in the program, and their versions</source>
        <translation>Les bibliothèques du programme, et leurs versions</translation>
    </message>
    <message>
        <source>What you may do with the program</source>
        <translation>Ce que vous avez le droit de faire du programme</translation>
    </message>
</context>
<context>
    <name>CaseDetailPane</name>
    <message>
        <source>Back to the case before (Alt+Left)</source>
        <translation>Retour au cas précédent (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Back to the case before</source>
        <translation>Retour au cas précédent</translation>
    </message>
    <message>
        <source>Forward again (Alt+Right)</source>
        <translation>Avancer de nouveau (Alt+Droite)</translation>
    </message>
    <message>
        <source>Forward to the next case</source>
        <translation>Avancer au cas suivant</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>Nom du cas</translation>
    </message>
    <message>
        <source>Close the case (Esc)</source>
        <translation>Fermer le cas (Échap)</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Fermer le cas</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Parties du cas</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Opens the case you saw before this one; Alt+Left</source>
        <translation>Ouvre le cas que vous avez vu avant celui-ci&#x202f;; Alt+Gauche</translation>
    </message>
    <message>
        <source>Opens the case you came back from; Alt+Right</source>
        <translation>Ouvre le cas d’où vous êtes revenu&#x202f;; Alt+Droite</translation>
    </message>
    <message>
        <source>Leaves the room to the table; Esc</source>
        <translation>Laisse la place au tableau&#x202f;; Échap</translation>
    </message>
    <message>
        <source>Ctrl+Tab goes to the next part</source>
        <translation>Ctrl+Tab mène à la partie suivante</translation>
    </message>
    <message>
        <source>All that is known of the case</source>
        <translation>Tout ce qu’on sait du cas</translation>
    </message>
    <message>
        <source>Its parents, children and other cases around it</source>
        <translation>Ses parents, ses enfants et les autres cas autour de lui</translation>
    </message>
    <message>
        <source>The forms that touched the case</source>
        <translation>Les formulaires qui ont touché le cas</translation>
    </message>
    <message>
        <source>What the server sent, word for word</source>
        <translation>Ce que le serveur a envoyé, mot pour mot</translation>
    </message>
</context>
<context>
    <name>CaseFactsView</name>
    <message>
        <source>Open in CommCareHQ</source>
        <translation>Ouvrir dans CommCareHQ</translation>
    </message>
    <message>
        <source>Shows the page of this case in the web browser</source>
        <translation>Affiche la page de ce cas dans le navigateur web</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copies the address of the page of this case</source>
        <translation>Copie l’adresse de la page de ce cas</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copier l’ID</translation>
    </message>
    <message>
        <source>Copies the id of this case</source>
        <translation>Copie l’ID de ce cas</translation>
    </message>
</context>
<context>
    <name>CaseFilterBar</name>
    <message>
        <source>Case &amp;type</source>
        <translation>&amp;Type de cas</translation>
    </message>
    <message>
        <source>Case type</source>
        <translation>Type de cas</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Propriétaire</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Show all cases again</source>
        <translation>Afficher de nouveau tous les cas</translation>
    </message>
    <message>
        <source>Filter &amp;row</source>
        <translation>&amp;Ligne de filtres</translation>
    </message>
    <message>
        <source>Filter row</source>
        <translation>Ligne de filtres</translation>
    </message>
    <message>
        <source>Fields under the headings that filter each column (Ctrl+Shift+F goes there)</source>
        <translation>Champs sous les en-têtes pour filtrer chaque colonne (Ctrl+Maj+F y mène)</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>&amp;Contrôles</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Find cases with something that is probably wrong</source>
        <translation>Trouver les cas où quelque chose est probablement faux</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>C&amp;olonnes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Choose the columns that are shown</source>
        <translation>Choisir les colonnes affichées</translation>
    </message>
    <message>
        <source>Shows the cases of one type</source>
        <translation>Affiche les cas d’un seul type</translation>
    </message>
    <message>
        <source>Shows open or closed cases</source>
        <translation>Affiche les cas ouverts ou fermés</translation>
    </message>
    <message>
        <source>Shows the cases of one owner; a part of the name is enough</source>
        <translation>Affiche les cas d’un seul propriétaire&#x202f;; une partie du nom suffit</translation>
    </message>
</context>
<context>
    <name>CaseHistoryView</name>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Number of forms</source>
        <translation>Nombre de formulaires</translation>
    </message>
</context>
<context>
    <name>CasePropertiesView</name>
    <message>
        <source>Find a property</source>
        <translation>Chercher une propriété</translation>
    </message>
    <message>
        <source>Find a property or a value…</source>
        <translation>Chercher une propriété ou une valeur…</translation>
    </message>
    <message>
        <source>No property or value of this case has these words.</source>
        <translation>Aucune propriété ni valeur de ce cas ne contient ces mots.</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Whole value</source>
        <translation>Valeur complète</translation>
    </message>
    <message>
        <source>Shows only lines with these words</source>
        <translation>Affiche seulement les lignes contenant ces mots</translation>
    </message>
    <message>
        <source>The menu key copies a value or shows the cases that share it</source>
        <translation>La touche Menu copie une valeur ou affiche les cas qui la partagent</translation>
    </message>
    <message>
        <source>The value of the current line, in full</source>
        <translation>La valeur de la ligne courante, en entier</translation>
    </message>
</context>
<context>
    <name>CaseRawView</name>
    <message>
        <source>Find in the raw answer</source>
        <translation>Chercher dans la réponse brute</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Chercher…</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Occurrences trouvées</translation>
    </message>
    <message>
        <source>The place before (Shift+F3, Shift+Enter)</source>
        <translation>Occurrence précédente (Maj+F3, Maj+Entrée)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>The next place (F3, Enter)</source>
        <translation>Occurrence suivante (F3, Entrée)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Copies the whole answer as it is shown</source>
        <translation>Copie toute la réponse telle qu’elle est affichée</translation>
    </message>
    <message>
        <source>Copy the raw answer</source>
        <translation>Copier la réponse brute</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Réponse brute</translation>
    </message>
    <message>
        <source>Enter goes to the next place</source>
        <translation>Entrée mène à l’occurrence suivante</translation>
    </message>
    <message>
        <source>The case as the server sent it</source>
        <translation>Le cas tel que le serveur l’a envoyé</translation>
    </message>
</context>
<context>
    <name>CaseRelationsView</name>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Cas enfants</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Afficher dans le tableau</translation>
    </message>
    <message>
        <source>Shows the children of this case, and nothing else, in the table of cases</source>
        <translation>Affiche les enfants de ce cas, et rien d’autre, dans le tableau des cas</translation>
    </message>
    <message>
        <source>Show all children in the table</source>
        <translation>Afficher tous les cas enfants dans le tableau</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>Interroger le serveur</translation>
    </message>
    <message>
        <source>Asks the server for the children of this case that are not loaded, too</source>
        <translation>Demande aussi au serveur les enfants de ce cas qui ne sont pas chargés</translation>
    </message>
    <message>
        <source>Ask the server for all children</source>
        <translation>Demander tous les cas enfants au serveur</translation>
    </message>
    <message>
        <source>This case points at:</source>
        <translation>Ce cas pointe vers&#xa0;:</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>Index</translation>
    </message>
</context>
<context>
    <name>CasesPane</name>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Enter opens a case; the menu key offers filters, sorting and columns</source>
        <translation>Entrée ouvre un cas&#x202f;; la touche Menu propose filtres, tri et colonnes</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Chercher une colonne</translation>
    </message>
    <message>
        <source>Find a column…</source>
        <translation>Chercher une colonne…</translation>
    </message>
    <message>
        <source>Columns shown</source>
        <translation>Colonnes affichées</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt+Up and Alt+Down move it</source>
        <translation>Espace affiche ou masque une colonne, Alt+Haut et Alt+Bas la déplacent</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Toutes</translation>
    </message>
    <message>
        <source>Show all columns listed here</source>
        <translation>Afficher toutes les colonnes de cette liste</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Aucune</translation>
    </message>
    <message>
        <source>Hide all columns listed here</source>
        <translation>Masquer toutes les colonnes de cette liste</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move the column to the left (Alt+Up)</source>
        <translation>Déplacer la colonne vers la gauche (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move the column to the right (Alt+Down)</source>
        <translation>Déplacer la colonne vers la droite (Alt+Bas)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Show the columns as they were at first</source>
        <translation>Afficher les colonnes comme au départ</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>T&amp;erminé</translation>
    </message>
    <message>
        <source>Lists only columns with these letters</source>
        <translation>Liste seulement les colonnes contenant ces lettres</translation>
    </message>
    <message>
        <source>Closes the list; what was changed stays</source>
        <translation>Ferme la liste&#x202f;; les changements sont conservés</translation>
    </message>
</context>
<context>
    <name>ColumnProfileDialog</name>
    <message>
        <source>Which cases were counted</source>
        <translation>Quels cas ont été comptés</translation>
    </message>
    <message>
        <source>Filled, blank and missing</source>
        <translation>Renseignés, vides et absents</translation>
    </message>
    <message>
        <source>Enter shows the cases behind a line</source>
        <translation>Entrée affiche les cas d’une ligne</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Distinctes</translation>
    </message>
    <message>
        <source>Distinct values</source>
        <translation>Valeurs distinctes</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Most frequent values</source>
        <translation>Valeurs les plus fréquentes</translation>
    </message>
    <message>
        <source>Enter shows the cases with a value</source>
        <translation>Entrée affiche les cas qui ont une valeur</translation>
    </message>
    <message>
        <source>A click on a line shows its cases.</source>
        <translation>Cliquez sur une ligne pour afficher ses cas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Échap fait de même</translation>
    </message>
</context>
<context>
    <name>ConditionDialog</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Upper value</source>
        <translation>Valeur supérieure</translation>
    </message>
    <message>
        <source>A text, a number or a date</source>
        <translation>Un texte, un nombre ou une date</translation>
    </message>
    <message>
        <source>A number or a date; it is included</source>
        <translation>Un nombre ou une date&#x202f;; la borne est comprise</translation>
    </message>
</context>
<context>
    <name>ConnectionDoctorDialog</name>
    <message>
        <source>Connection doctor</source>
        <translation>Diagnostic de connexion</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>&amp;Relancer</translation>
    </message>
    <message>
        <source>Asks the server for everything again, in nine requests at most</source>
        <translation>Interroge de nouveau le serveur sur tout, en neuf requêtes au plus</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier en texte</translation>
    </message>
    <message>
        <source>For a mail to whoever can give what is missing; the key is not in it</source>
        <translation>Pour un e-mail à la personne qui peut accorder ce qui manque&#x202f;; la clé n’y figure pas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What can be read, what cannot, and who can help</source>
        <translation>Ce qui peut être lu, ce qui ne peut pas l’être, et qui peut aider</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Échap fait de même</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Mode de connexion</translation>
    </message>
    <message>
        <source>No connection is kept yet. Add one: it is kept once the server has accepted it.</source>
        <translation>Aucune connexion n’est encore conservée. Ajoutez-en une&#xa0;: elle est conservée dès que le serveur l’a acceptée.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>Open in new &amp;window</source>
        <translation>Ouvrir dans une nouvelle &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>F2 renames a connection</source>
        <translation>F2 renomme une connexion</translation>
    </message>
    <message>
        <source>Signs in with the chosen connection in this window</source>
        <translation>Se connecte avec la connexion choisie dans cette fenêtre</translation>
    </message>
    <message>
        <source>This window stays as it is</source>
        <translation>Cette fenêtre reste telle quelle</translation>
    </message>
    <message>
        <source>Opens an empty sign-in dialog</source>
        <translation>Ouvre une boîte de connexion vide</translation>
    </message>
    <message>
        <source>Opens the sign-in dialog with its details</source>
        <translation>Ouvre la boîte de connexion avec ses détails</translation>
    </message>
    <message>
        <source>F2 in the list does the same</source>
        <translation>F2 dans la liste fait de même</translation>
    </message>
    <message>
        <source>Forgets its key or password, too</source>
        <translation>Oublie aussi sa clé ou son mot de passe</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Échap fait de même</translation>
    </message>
</context>
<context>
    <name>ExportColumnList</name>
    <message>
        <source>Find a column</source>
        <translation>Chercher une colonne</translation>
    </message>
    <message>
        <source>Leaves the columns whose names hold these letters</source>
        <translation>Laisse les colonnes dont le nom contient ces lettres</translation>
    </message>
    <message>
        <source>Find a column…</source>
        <translation>Chercher une colonne…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Tick all columns</source>
        <translation>Cocher toutes les colonnes</translation>
    </message>
    <message>
        <source>Tick all columns listed here</source>
        <translation>Cocher toutes les colonnes de cette liste</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Tick no column</source>
        <translation>Ne cocher aucune colonne</translation>
    </message>
    <message>
        <source>Untick all columns listed here</source>
        <translation>Décocher toutes les colonnes de cette liste</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move the column to the left (Alt+Up)</source>
        <translation>Déplacer la colonne vers la gauche (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move the column to the right (Alt+Down)</source>
        <translation>Déplacer la colonne vers la droite (Alt+Bas)</translation>
    </message>
    <message>
        <source>Columns to export</source>
        <translation>Colonnes à exporter</translation>
    </message>
    <message>
        <source>Space takes a column in or leaves it out, Alt+Up and Alt+Down move it</source>
        <translation>Espace prend ou laisse une colonne, Alt+Haut et Alt+Bas la déplacent</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export cases</source>
        <translation>Exporter les cas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Guard against formulas (recommended)</source>
        <translation>P&amp;rotéger contre les formules (recommandé)</translation>
    </message>
    <message>
        <source>Puts a &apos; before values that a spreadsheet would run as a formula</source>
        <translation>Met un &apos; devant les valeurs qu’un tableur exécuterait comme une formule</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>The rows that are selected in the table</source>
        <translation>Les lignes sélectionnées dans le tableau</translation>
    </message>
    <message>
        <source>All rows that the table shows with its filters</source>
        <translation>Toutes les lignes que le tableau affiche avec ses filtres</translation>
    </message>
    <message>
        <source>All cases that have come from the server, whatever the filters</source>
        <translation>Tous les cas venus du serveur, quels que soient les filtres</translation>
    </message>
    <message>
        <source>Everything on the server that &amp;matches</source>
        <translation>Tout ce qui correspon&amp;d sur le serveur</translation>
    </message>
    <message>
        <source>The server is asked for all cases that match the filters, also those that are not loaded</source>
        <translation>Le serveur est interrogé sur tous les cas qui correspondent aux filtres, y compris ceux qui ne sont pas chargés</translation>
    </message>
    <message>
        <source>Whole cases, as the server sent them</source>
        <translation>Des cas entiers, tels que le serveur les a envoyés</translation>
    </message>
    <message>
        <source>The columns that the table shows, in its order</source>
        <translation>Les colonnes que le tableau affiche, dans le même ordre</translation>
    </message>
    <message>
        <source>All fields and properties that these cases have</source>
        <translation>Tous les champs et propriétés de ces cas</translation>
    </message>
    <message>
        <source>Tick the columns and put them in order</source>
        <translation>Cocher les colonnes et les mettre en ordre</translation>
    </message>
    <message>
        <source>With the &amp;parent&apos;s columns (parent.NAME)</source>
        <translation>Avec les colonnes du cas pare&amp;nt (parent.NOM)</translation>
    </message>
    <message>
        <source>Adds the id, type, name and properties of the case that each one&apos;s index “parent” points at</source>
        <translation>Ajoute l’ID, le type, le nom et les propriétés du cas vers lequel pointe l’index «&#x202f;parent&#x202f;» de chacun</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>Pr&amp;opriétaire</translation>
    </message>
    <message>
        <source>Owner in the file</source>
        <translation>Propriétaire dans le fichier</translation>
    </message>
    <message>
        <source>Whether the owner is written by name, by id or both</source>
        <translation>Si le propriétaire est écrit par son nom, son ID ou les deux</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What kind of file is written</source>
        <translation>Quel genre de fichier est écrit</translation>
    </message>
    <message>
        <source>Sepa&amp;rator</source>
        <translation>Séparate&amp;ur</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>What stands between two values. Excel of many European languages expects the semicolon.</source>
        <translation>Ce qui sépare deux valeurs. Dans beaucoup de langues européennes, Excel attend le point-virgule.</translation>
    </message>
    <message>
        <source>B&amp;yte-order mark (Excel reads accents right)</source>
        <translation>Mar&amp;que d’ordre des octets (Excel lit bien les accents)</translation>
    </message>
    <message>
        <source>A mark at the beginning that tells Excel that the text is UTF-8</source>
        <translation>Une marque au début qui dit à Excel que le texte est en UTF-8</translation>
    </message>
    <message>
        <source>Write a descriptio&amp;n beside it</source>
        <translation>&amp;Joindre une description</translation>
    </message>
    <message>
        <source>A small file that says what this one holds, from which server and domain, with its filters, counts and check sum</source>
        <translation>Un petit fichier qui dit ce que celui-ci contient, de quel serveur et de quel domaine, avec ses filtres, ses nombres et sa somme de contrôle</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Where to write; the ending of the name follows the format, and the other way round</source>
        <translation>Où écrire&#x202f;; la terminaison du nom suit le format, et inversement</translation>
    </message>
    <message>
        <source>Choose the folder and the name in a dialog</source>
        <translation>Choisir le dossier et le nom dans une boîte de dialogue</translation>
    </message>
    <message>
        <source>How much of the file is written</source>
        <translation>Quelle part du fichier est écrite</translation>
    </message>
    <message>
        <source>Continue in the bac&amp;kground</source>
        <translation>Continuer en arrière-pl&amp;an</translation>
    </message>
    <message>
        <source>Closes this dialog; the last line of the window shows how far the export is</source>
        <translation>Ferme cette boîte de dialogue&#x202f;; la dernière ligne de la fenêtre indique où en est l’export</translation>
    </message>
</context>
<context>
    <name>GroupsLocationsPane</name>
    <message>
        <source>Search groups and locations</source>
        <translation>Rechercher des groupes et des lieux</translation>
    </message>
    <message>
        <source>Search groups and locations…</source>
        <translation>Rechercher des groupes et des lieux…</translation>
    </message>
    <message>
        <source>Shows only names with these words</source>
        <translation>Affiche seulement les noms contenant ces mots</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide – CommCare Browser</source>
        <translation>Guide – CommCare Browser</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Shows only the topics with these words</source>
        <translation>Affiche seulement les sujets contenant ces mots</translation>
    </message>
    <message>
        <source>Search the guide…</source>
        <translation>Rechercher dans le guide…</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>The chosen topic is shown beside the list</source>
        <translation>Le sujet choisi s’affiche à côté de la liste</translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation>Aucun sujet ne contient ces mots.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>The text of the chosen topic</source>
        <translation>Le texte du sujet choisi</translation>
    </message>
</context>
<context>
    <name>LoadScopeDialog</name>
    <message>
        <source>What to load</source>
        <translation>Données à charger</translation>
    </message>
    <message>
        <source>Case &amp;type</source>
        <translation>&amp;Type de cas</translation>
    </message>
    <message>
        <source>Case type to load</source>
        <translation>Type de cas à charger</translation>
    </message>
    <message>
        <source>Choose a type, or type its name as the application spells it</source>
        <translation>Choisissez un type, ou saisissez son nom tel que l’application l’écrit</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>Status to load</source>
        <translation>Statut à charger</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Propriétaire</translation>
    </message>
    <message>
        <source>Owner to load</source>
        <translation>Propriétaire à charger</translation>
    </message>
    <message>
        <source>Choose a name, or paste the id of an owner</source>
        <translation>Choisissez un nom, ou collez l’ID d’un propriétaire</translation>
    </message>
    <message>
        <source>&amp;Changed since</source>
        <translation>&amp;Modifiés depuis</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modifiés depuis</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Au pl&amp;us</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>More cases than this are not loaded at once. A million takes about half a gigabyte of memory.</source>
        <translation>Au-delà de ce nombre, les cas ne sont pas chargés en une fois. Un million de cas occupe environ un demi-gigaoctet de mémoire.</translation>
    </message>
    <message>
        <source> cases</source>
        <translation> cas</translation>
    </message>
    <message>
        <source>Open cases, closed ones or all</source>
        <translation>Cas ouverts, fermés ou tous</translation>
    </message>
    <message>
        <source>Loads only cases changed on this day or later</source>
        <translation>Charge seulement les cas modifiés ce jour-là ou plus tard</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Le premier jour</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrer le journal</translation>
    </message>
    <message>
        <source>Only lines with these words, such as 503…</source>
        <translation>Seulement les lignes contenant ces mots, par exemple 503…</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <source>The log holds no keys, no passwords and no case data, so it can be sent to somebody who helps.</source>
        <translation>Le journal ne contient ni clés, ni mots de passe, ni données de cas&#xa0;: il peut donc être envoyé à quelqu’un qui vous aide.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copies all lines shown</source>
        <translation>Copie toutes les lignes affichées</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A line for each request, the latest at the end</source>
        <translation>Une ligne par requête, la plus récente à la fin</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Échap fait de même</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Load everything again (F5)</source>
        <translation>Tout charger de nouveau (F5)</translation>
    </message>
    <message>
        <source>&amp;What to load…</source>
        <translation>&amp;Données à charger…</translation>
    </message>
    <message>
        <source>Choose which cases the server sends</source>
        <translation>Choisir quels cas le serveur envoie</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>Se &amp;connecter…</translation>
    </message>
    <message>
        <source>Sign &amp;out and forget the key</source>
        <translation>&amp;Se déconnecter et oublier la clé</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>C&amp;onnexions…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Connection doctor…</source>
        <translation>&amp;Diagnostic de connexion…</translation>
    </message>
    <message>
        <source>What the server lets you read, and what is missing</source>
        <translation>Ce que le serveur vous laisse lire, et ce qui manque</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>Afficher le &amp;journal</translation>
    </message>
    <message>
        <source>&amp;About CommCare Browser</source>
        <translation>À &amp;propos de CommCare Browser</translation>
    </message>
    <message>
        <source>Parts of the domain</source>
        <translation>Parties du domaine</translation>
    </message>
    <message>
        <source>Ctrl+1, Ctrl+2 and Ctrl+3 go to each of them</source>
        <translation>Ctrl+1, Ctrl+2 et Ctrl+3 mènent à chacune</translation>
    </message>
    <message>
        <source>Write cases to a file: CSV, Excel, JSON Lines or SQLite (Ctrl+E)</source>
        <translation>Écrire des cas dans un fichier&#xa0;: CSV, Excel, JSON Lines ou SQLite (Ctrl+E)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>How things are done here, with pictures (F1)</source>
        <translation>Comment faire ici, avec des images (F1)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation>Fermer l’avis</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Échap fait de même</translation>
    </message>
</context>
<context>
    <name>PeopleTreePanel</name>
    <message>
        <source>Enter shows the cases of a row; Right and Left open and close it</source>
        <translation>Entrée affiche les cas d’une ligne&#x202f;; Droite et Gauche la déplient et la replient</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Use the &amp;system&apos;s proxy</source>
        <translation>Utiliser le proxy du &amp;système</translation>
    </message>
    <message>
        <source>Use &amp;no proxy</source>
        <translation>&amp;Ne pas utiliser de proxy</translation>
    </message>
    <message>
        <source>&amp;Use this proxy:</source>
        <translation>&amp;Utiliser ce proxy&#xa0;:</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Hôte du proxy</translation>
    </message>
    <message>
        <source>The name or the whole address of an HTTP proxy. A password is not kept.</source>
        <translation>Le nom ou l’adresse complète d’un proxy HTTP. Aucun mot de passe n’est conservé.</translation>
    </message>
    <message>
        <source>for example proxy.example.org</source>
        <translation>par exemple proxy.example.org</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>Certificates to &amp;trust as well</source>
        <translation>Autres certificats de &amp;confiance</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier de certificats</translation>
    </message>
    <message>
        <source>A PEM or DER file, for networks or servers with certificates of their own</source>
        <translation>Un fichier PEM ou DER, pour les réseaux ou serveurs qui ont leurs propres certificats</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Browse for a certificate file</source>
        <translation>Chercher un fichier de certificats</translation>
    </message>
    <message>
        <source>Changes apply to the next sign-in. A server on this computer is reached without a proxy.</source>
        <translation>Les changements s’appliquent à la prochaine connexion. Un serveur sur cet ordinateur est joint sans proxy.</translation>
    </message>
    <message>
        <source>Ctrl+Tab goes to the next page</source>
        <translation>Ctrl+Tab mène à la page suivante</translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation>Proxy et certificats</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>Selon les réglages de cet ordinateur</translation>
    </message>
    <message>
        <source>Connects directly</source>
        <translation>Se connecte directement</translation>
    </message>
    <message>
        <source>The host and the port beside it</source>
        <translation>L’hôte, avec le port à côté</translation>
    </message>
    <message>
        <source>A number, such as 3128 or 8080</source>
        <translation>Un nombre, par exemple 3128 ou 8080</translation>
    </message>
    <message>
        <source>Opens a dialog to find the file</source>
        <translation>Ouvre une boîte de dialogue pour trouver le fichier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>The language of the program, from its next start on</source>
        <translation>La langue du programme, à partir de son prochain démarrage</translation>
    </message>
    <message>
        <source>The program speaks it from its next start on. Numbers and dates follow the language, too; exported files stay the same in every language.</source>
        <translation>Le programme l’utilise à partir de son prochain démarrage. Les nombres et les dates suivent aussi la langue&#x202f;; les fichiers exportés restent les mêmes dans toutes les langues.</translation>
    </message>
    <message>
        <source>Of the texts in this program</source>
        <translation>Celle des textes de ce programme</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What can be done by keyboard, and with which keys</source>
        <translation>Ce qu’on peut faire au clavier, et avec quelles touches</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in to CommCareHQ</source>
        <translation>Se connecter à CommCareHQ</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Choose a server, type the address of another one, or paste the address of any page of your domain</source>
        <translation>Choisissez un serveur, saisissez l’adresse d’un autre, ou collez l’adresse d’une page de votre domaine</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>&amp;Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>the e-mail address you sign in with</source>
        <translation>l’adresse e-mail avec laquelle vous vous connectez</translation>
    </message>
    <message>
        <source>Sign in &amp;with</source>
        <translation>Connexion &amp;avec</translation>
    </message>
    <message>
        <source>Sign in method</source>
        <translation>Mode de connexion</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clé d’API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Two-&amp;factor code</source>
        <translation>Code à deux &amp;facteurs</translation>
    </message>
    <message>
        <source>Two-factor code</source>
        <translation>Code à deux facteurs</translation>
    </message>
    <message>
        <source>What the app on your phone shows now, for accounts that ask for it</source>
        <translation>Ce que l’application de votre téléphone affiche en ce moment, pour les comptes qui le demandent</translation>
    </message>
    <message>
        <source>only if your account asks for one</source>
        <translation>seulement si votre compte en demande un</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domaine</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>The project space: the word after /a/ in the address of its pages</source>
        <translation>L’espace de projet&#xa0;: le mot qui suit /a/ dans l’adresse de ses pages</translation>
    </message>
    <message>
        <source>for example exi-training</source>
        <translation>par exemple exi-training</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domaines</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Nom de la connexion</translation>
    </message>
    <message>
        <source>What you call this connection in the list of connections</source>
        <translation>Le nom que vous donnez à cette connexion dans la liste des connexions</translation>
    </message>
    <message>
        <source>Keeps the key in the keychain of this computer, and nowhere else</source>
        <translation>Conserve la clé dans le trousseau de cet ordinateur, et nulle part ailleurs</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer</source>
        <translation>Se souveni&amp;r sur cet ordinateur</translation>
    </message>
    <message>
        <source>Asks the server for each thing in turn, and says what is missing and who can give it</source>
        <translation>Interroge le serveur point par point, et dit ce qui manque et qui peut l’accorder</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Se connec&amp;ter</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>An API key, or your password</source>
        <translation>Une clé d’API, ou votre mot de passe</translation>
    </message>
    <message>
        <source>Type or paste it; nobody sees more than dots</source>
        <translation>Saisir ou coller&#x202f;; seuls des points sont visibles</translation>
    </message>
    <message>
        <source>Signs in and opens the domain</source>
        <translation>Se connecte et ouvre le domaine</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Échap fait de même</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>How many cases are shown, loaded and selected</source>
        <translation>Combien de cas sont affichés, chargés et sélectionnés</translation>
    </message>
    <message>
        <source>What the selected rows hold in the current column, if those are numbers</source>
        <translation>Ce que contiennent les lignes sélectionnées dans la colonne courante, si ce sont des nombres</translation>
    </message>
    <message>
        <source>Whether all cases of the server are here, and how many requests that took</source>
        <translation>Si tous les cas du serveur sont ici, et combien de requêtes il a fallu</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on loading where it was stopped</source>
        <translation>Reprendre le chargement là où il a été arrêté</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop loading; what has come stays</source>
        <translation>Arrêter le chargement&#x202f;; ce qui est déjà arrivé est conservé</translation>
    </message>
    <message>
        <source>How much has been loaded</source>
        <translation>Quelle part a été chargée</translation>
    </message>
</context>
<context>
    <name>UserFilterBar</name>
    <message>
        <source>Kind of user</source>
        <translation>Catégorie d’utilisateur</translation>
    </message>
    <message>
        <source>Mobile workers or web users</source>
        <translation>Agents mobiles ou utilisateurs web</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Deactivated workers still own cases</source>
        <translation>Les agents désactivés restent propriétaires de cas</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>The role that the users have</source>
        <translation>Le rôle des utilisateurs</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>The group that the users are in</source>
        <translation>Le groupe dont font partie les utilisateurs</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>The location of the users; those below it are meant too</source>
        <translation>Le lieu des utilisateurs, avec ceux qui en dépendent</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Rechercher des utilisateurs</translation>
    </message>
    <message>
        <source>Search users…</source>
        <translation>Rechercher des utilisateurs…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Clear user filters</source>
        <translation>Effacer les filtres d’utilisateurs</translation>
    </message>
    <message>
        <source>Show all users again</source>
        <translation>Afficher de nouveau tous les utilisateurs</translation>
    </message>
    <message>
        <source>Shows only users with these words</source>
        <translation>Affiche seulement les utilisateurs contenant ces mots</translation>
    </message>
</context>
<context>
    <name>UsersPane</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>Nom de l’utilisateur</translation>
    </message>
    <message>
        <source>Show this user&apos;s &amp;cases</source>
        <translation>Afficher les cas de cet &amp;utilisateur</translation>
    </message>
    <message>
        <source>Show this user&apos;s cases</source>
        <translation>Afficher les cas de cet utilisateur</translation>
    </message>
    <message>
        <source>Cases of the user by type</source>
        <translation>Cas de l’utilisateur par type</translation>
    </message>
    <message>
        <source>User details</source>
        <translation>Détails de l’utilisateur</translation>
    </message>
    <message>
        <source>Enter shows the cases of a user</source>
        <translation>Entrée affiche les cas d’un utilisateur</translation>
    </message>
    <message>
        <source>Goes to the table of cases</source>
        <translation>Mène au tableau des cas</translation>
    </message>
    <message>
        <source>Ctrl+C copies a value</source>
        <translation>Ctrl+C copie une valeur</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>No view of this domain is saved yet. Save what is shown, or import views that somebody gave you.</source>
        <translation>Aucune vue de ce domaine n’est encore enregistrée. Enregistrez l’affichage actuel, ou importez des vues qu’on vous a données.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Enter shows a view, F2 renames it</source>
        <translation>Entrée affiche une vue, F2 la renomme</translation>
    </message>
    <message>
        <source>Uses its filters, sort and columns</source>
        <translation>Applique ses filtres, son tri et ses colonnes</translation>
    </message>
    <message>
        <source>F2 in the list does the same</source>
        <translation>F2 dans la liste fait de même</translation>
    </message>
    <message>
        <source>Makes a copy under a new name</source>
        <translation>Crée une copie sous un nouveau nom</translation>
    </message>
    <message>
        <source>No case is deleted by that</source>
        <translation>Cela ne supprime aucun cas</translation>
    </message>
    <message>
        <source>Reads views from a file</source>
        <translation>Lit des vues dans un fichier</translation>
    </message>
    <message>
        <source>Writes the chosen views to a file, or all</source>
        <translation>Écrit les vues choisies dans un fichier, ou toutes</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Échap fait de même</translation>
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
        <translation>%1, compilé avec %2</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Échap fait de même</translation>
    </message>
</context>
<context>
    <name>ccb::AccessModel</name>
    <message>
        <source>What</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What is missing and who can give it</source>
        <translation>Ce qui manque et qui peut l’accorder</translation>
    </message>
</context>
<context>
    <name>ccb::ApiService</name>
    <message>
        <source>The domain “%1” has no case with the id %2.</source>
        <translation>Le domaine «&#x202f;%1&#x202f;» n’a aucun cas dont l’ID est %2.</translation>
    </message>
    <message>
        <source>It may have been deleted, or belong to another domain.</source>
        <translation>Il a peut-être été supprimé, ou il appartient à un autre domaine.</translation>
    </message>
    <message>
        <source>This server cannot list the children of a case.</source>
        <translation>Ce serveur ne peut pas lister les enfants d’un cas.</translation>
    </message>
    <message>
        <source>Load the whole domain to see them.</source>
        <translation>Chargez tout le domaine pour les voir.</translation>
    </message>
    <message>
        <source>The server has no list of forms.</source>
        <translation>Le serveur n’a pas de liste de formulaires.</translation>
    </message>
    <message>
        <source>It may be an older server: ask whoever looks after it.</source>
        <translation>C’est peut-être un serveur plus ancien&#xa0;: demandez à la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>The server did not accept the two-factor code.</source>
        <translation>Le serveur n’a pas accepté le code à deux facteurs.</translation>
    </message>
    <message>
        <source>The account asks for a two-factor code beside the password.</source>
        <translation>Le compte demande un code à deux facteurs en plus du mot de passe.</translation>
    </message>
    <message>
        <source>Type a fresh code, or sign in with an API key, which needs none.</source>
        <translation>Saisissez un nouveau code, ou connectez-vous avec une clé d’API, qui n’en demande pas.</translation>
    </message>
    <message>
        <source>Type the code, or sign in with an API key, which needs none.</source>
        <translation>Saisissez le code, ou connectez-vous avec une clé d’API, qui n’en demande pas.</translation>
    </message>
    <message>
        <source>Your account may not read the cases of “%1”.</source>
        <translation>Votre compte n’a pas le droit de lire les cas de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Edit Data (edit_data)</source>
        <translation>«&#x202f;Edit Data&#x202f;» (edit_data)</translation>
    </message>
    <message>
        <source>Your account may not list the mobile workers of “%1”.</source>
        <translation>Votre compte n’a pas le droit de lister les agents mobiles de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Edit Mobile Workers (edit_commcare_users)</source>
        <translation>«&#x202f;Edit Mobile Workers&#x202f;» (edit_commcare_users)</translation>
    </message>
    <message>
        <source>Your account may not list the groups of “%1”.</source>
        <translation>Votre compte n’a pas le droit de lister les groupes de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Your account may not list the web users of “%1”.</source>
        <translation>Votre compte n’a pas le droit de lister les utilisateurs web de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Edit Web Users (edit_web_users)</source>
        <translation>«&#x202f;Edit Web Users&#x202f;» (edit_web_users)</translation>
    </message>
    <message>
        <source>Your account may not list the locations of “%1”.</source>
        <translation>Votre compte n’a pas le droit de lister les lieux de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>«&#x202f;Locations&#x202f;»</translation>
    </message>
    <message>
        <source>Your account may not list the applications of “%1”.</source>
        <translation>Votre compte n’a pas le droit de lister les applications de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Your account may not read the forms of “%1”.</source>
        <translation>Votre compte n’a pas le droit de lire les formulaires de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Your account may not use the API.</source>
        <translation>Votre compte n’a pas le droit d’utiliser l’API.</translation>
    </message>
    <message>
        <source>The plan of the domain “%1” does not include this part of the API.</source>
        <translation>L’abonnement du domaine «&#x202f;%1&#x202f;» ne comprend pas cette partie de l’API.</translation>
    </message>
    <message>
        <source>Ask the administrator of the domain, or Dimagi, for a plan that includes API access.</source>
        <translation>Demandez à l’administrateur du domaine, ou à Dimagi, un abonnement qui comprend l’accès à l’API.</translation>
    </message>
    <message>
        <source>The server has blocked the account “%1”.</source>
        <translation>Le serveur a bloqué le compte «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Sign in on the web site to unblock it, or ask the administrator of the domain.</source>
        <translation>Connectez-vous au site web pour le débloquer, ou adressez-vous à l’administrateur du domaine.</translation>
    </message>
    <message>
        <source>The server did not accept the username and API key.</source>
        <translation>Le serveur n’a pas accepté le nom d’utilisateur et la clé d’API.</translation>
    </message>
    <message>
        <source>Check both, and whether the key is limited to other IP addresses or another domain. A new key can be made at %1.</source>
        <translation>Vérifiez les deux, et si la clé est limitée à d’autres adresses IP ou à un autre domaine. Une nouvelle clé peut être créée sur %1.</translation>
    </message>
    <message>
        <source>The server did not accept the username and password.</source>
        <translation>Le serveur n’a pas accepté le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>Check both. An account with two-factor sign-in needs an API key, made at %1.</source>
        <translation>Vérifiez les deux. Un compte à deux facteurs a besoin d’une clé d’API, à créer sur %1.</translation>
    </message>
    <message>
        <source>Access APIs (access_api)</source>
        <translation>«&#x202f;Access APIs&#x202f;» (access_api)</translation>
    </message>
    <message>
        <source>Your role lacks %1: ask the administrator of the domain for it.</source>
        <translation>Il manque à votre rôle le droit %1&#xa0;: demandez-le à l’administrateur du domaine.</translation>
    </message>
    <message>
        <source>Your role lacks %1 or %2: ask the administrator of the domain for both.</source>
        <translation>Il manque à votre rôle le droit %1 ou %2&#xa0;: demandez les deux à l’administrateur du domaine.</translation>
    </message>
    <message>
        <source>You can open: %1.</source>
        <translation>Vous pouvez ouvrir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server knows you, but not as a member of the domain “%1”.</source>
        <translation>Le serveur vous connaît, mais pas comme membre du domaine «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Check how the domain is written, or ask its administrator for an invitation.</source>
        <translation>Vérifiez comment le domaine s’écrit, ou demandez une invitation à son administrateur.</translation>
    </message>
    <message>
        <source>The server knows you, but this key does not open “%1”.</source>
        <translation>Le serveur vous connaît, mais cette clé n’ouvre pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The key is limited to another domain or to other IP addresses: look it up, or make another, at %1. Else ask the administrator of the domain whether your role and the plan include the API.</source>
        <translation>La clé est limitée à un autre domaine ou à d’autres adresses IP&#xa0;: vérifiez-la, ou créez-en une autre, sur %1. Sinon, demandez à l’administrateur du domaine si votre rôle et l’abonnement comprennent l’API.</translation>
    </message>
    <message>
        <source>The server knows you, but does not let you use the API of “%1”.</source>
        <translation>Le serveur vous connaît, mais ne vous laisse pas utiliser l’API de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Ask the administrator of the domain whether your role and the plan include the API.</source>
        <translation>Demandez à l’administrateur du domaine si votre rôle et l’abonnement comprennent l’API.</translation>
    </message>
    <message>
        <source>The server %1 does not look like a CommCareHQ server.</source>
        <translation>Le serveur %1 ne ressemble pas à un serveur CommCareHQ.</translation>
    </message>
    <message>
        <source>Check the address: it is the one you open CommCareHQ with in a browser.</source>
        <translation>Vérifiez l’adresse&#xa0;: c’est celle avec laquelle vous ouvrez CommCareHQ dans un navigateur.</translation>
    </message>
    <message>
        <source>This key is limited to a domain, so it does not list all of yours.</source>
        <translation>Cette clé est limitée à un domaine et ne liste donc pas tous les vôtres.</translation>
    </message>
    <message>
        <source>The server does not list your domains.</source>
        <translation>Le serveur ne liste pas vos domaines.</translation>
    </message>
    <message>
        <source>Nothing is missing for “%1”.</source>
        <translation>Rien ne manque pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The server does not have this version of the API.</source>
        <translation>Le serveur n’a pas cette version de l’API.</translation>
    </message>
    <message>
        <source>Nothing is missing as long as one of the versions works.</source>
        <translation>Rien ne manque tant que l’une des versions fonctionne.</translation>
    </message>
    <message>
        <source>The server does not have this list.</source>
        <translation>Le serveur n’a pas cette liste.</translation>
    </message>
    <message>
        <source>The server does not know the domain “%1”.</source>
        <translation>Le serveur ne connaît pas le domaine «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Check how it is written: it is the word after /a/ in the web site&apos;s address.</source>
        <translation>Vérifiez comment il s’écrit&#xa0;: c’est le mot qui suit /a/ dans l’adresse du site web.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a sign-in.</source>
        <translation>Le proxy du réseau demande une authentification.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this network how to get through the proxy.</source>
        <translation>Demandez à la personne qui s’occupe de ce réseau comment passer par le proxy.</translation>
    </message>
    <message>
        <source>The server cannot answer at the moment (HTTP %1).</source>
        <translation>Le serveur ne peut pas répondre pour le moment (HTTP %1).</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The server did not accept the request (HTTP %1).</source>
        <translation>Le serveur n’a pas accepté la requête (HTTP %1).</translation>
    </message>
    <message>
        <source>Try again with fewer filters, or with another API version.</source>
        <translation>Réessayez avec moins de filtres, ou avec une autre version de l’API.</translation>
    </message>
    <message>
        <source>The server gave an answer without data (HTTP %1).</source>
        <translation>Le serveur a donné une réponse sans données (HTTP %1).</translation>
    </message>
    <message>
        <source>Check the address of the server.</source>
        <translation>Vérifiez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Vérifiez la connexion à internet, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no server at the address %1.</source>
        <translation>Il n’y a pas de serveur à l’adresse %1.</translation>
    </message>
    <message>
        <source>Check how it is written, and the internet connection.</source>
        <translation>Vérifiez comment elle s’écrit, ainsi que la connexion à internet.</translation>
    </message>
    <message>
        <source>The server %1 does not accept connections.</source>
        <translation>Le serveur %1 n’accepte pas de connexions.</translation>
    </message>
    <message>
        <source>Check the address, then try again later.</source>
        <translation>Vérifiez l’adresse, puis réessayez plus tard.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Aucune connexion sécurisée avec %1 n’a pu être établie.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: %2</source>
        <translation>Aucune connexion sécurisée avec %1 n’a pu être établie&#xa0;: %2</translation>
    </message>
    <message>
        <source>Check the date and time of this computer and the address of the server. On a network with a sign-in page, sign in there first.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur et l’adresse du serveur. Sur un réseau avec une page de connexion, connectez-vous d’abord là.</translation>
    </message>
    <message>
        <source>The server sent nothing for %L1 s.</source>
        <translation>Le serveur n’a rien envoyé pendant %L1&#xa0;s.</translation>
    </message>
    <message>
        <source>Check the internet connection, or ask for fewer cases at a time, then try again.</source>
        <translation>Vérifiez la connexion à internet, ou demandez moins de cas à la fois, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection was cut before the answer was complete.</source>
        <translation>La connexion a été coupée avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy does not let us through.</source>
        <translation>Le proxy du réseau ne nous laisse pas passer.</translation>
    </message>
    <message>
        <source>The server %1 could not be reached.</source>
        <translation>Le serveur %1 n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>Try again in %L1 s.</source>
        <translation>Réessayez dans %L1&#xa0;s.</translation>
    </message>
    <message>
        <source>Try again in %L1 min.</source>
        <translation>Réessayez dans %L1&#xa0;min.</translation>
    </message>
    <message>
        <source>The address %1 is not secure, so nothing was sent to it.</source>
        <translation>L’adresse %1 n’est pas sécurisée, donc rien n’y a été envoyé.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Utilisez une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>The server %1 sends us on to another address, %2. Nothing was sent there.</source>
        <translation>Le serveur %1 nous renvoie vers une autre adresse, %2. Rien n’y a été envoyé.</translation>
    </message>
    <message>
        <source>If that is the right server, sign in with its address.</source>
        <translation>Si c’est le bon serveur, connectez-vous avec son adresse.</translation>
    </message>
    <message>
        <source>The username holds a line break or another invisible character.</source>
        <translation>Le nom d’utilisateur contient un saut de ligne ou un autre caractère invisible.</translation>
    </message>
    <message>
        <source>The key or password holds a line break or another invisible character.</source>
        <translation>La clé ou le mot de passe contient un saut de ligne ou un autre caractère invisible.</translation>
    </message>
    <message>
        <source>Type or paste it again.</source>
        <translation>Saisissez ou collez de nouveau.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than %1, which is more than we read at once.</source>
        <translation>La réponse du serveur dépasse %1, plus que ce que nous lisons en une fois.</translation>
    </message>
    <message>
        <source>Ask for smaller pages, or narrow the cases by a filter.</source>
        <translation>Demandez des pages plus petites, ou restreignez les cas par un filtre.</translation>
    </message>
    <message>
        <source>The server limits how much a domain may ask for, and asks us to wait.</source>
        <translation>Le serveur limite ce qu’un domaine peut demander, et nous demande d’attendre.</translation>
    </message>
    <message>
        <source>The server&apos;s list runs in a circle: a page names an earlier one as the next.</source>
        <translation>La liste du serveur tourne en rond&#xa0;: une page désigne une page antérieure comme la suivante.</translation>
    </message>
    <message>
        <source>What came is incomplete. Try again, or choose another API version.</source>
        <translation>Ce qui est arrivé est incomplet. Réessayez, ou choisissez une autre version de l’API.</translation>
    </message>
    <message>
        <source>The server sent the same page of its list again instead of the next one.</source>
        <translation>Le serveur a renvoyé la même page de sa liste au lieu de la suivante.</translation>
    </message>
    <message>
        <source>The server counts %L1 cases, but lists %L2 fewer.</source>
        <translation>Le serveur compte %L1 cas, mais en liste %L2 de moins.</translation>
    </message>
    <message>
        <source>The server counts %L1 mobile workers, but lists %L2 fewer.</source>
        <translation>Le serveur compte %L1 agents mobiles, mais en liste %L2 de moins.</translation>
    </message>
    <message>
        <source>The server counts %L1 web users, but lists %L2 fewer.</source>
        <translation>Le serveur compte %L1 utilisateurs web, mais en liste %L2 de moins.</translation>
    </message>
    <message>
        <source>The server counts %L1 groups, but lists %L2 fewer.</source>
        <translation>Le serveur compte %L1 groupes, mais en liste %L2 de moins.</translation>
    </message>
    <message>
        <source>The server counts %L1 locations, but lists %L2 fewer.</source>
        <translation>Le serveur compte %L1 lieux, mais en liste %L2 de moins.</translation>
    </message>
    <message>
        <source>The server counts %L1 applications, but lists %L2 fewer.</source>
        <translation>Le serveur compte %L1 applications, mais en liste %L2 de moins.</translation>
    </message>
    <message>
        <source>The server counts %L1 domains, but lists %L2 fewer.</source>
        <translation>Le serveur compte %L1 domaines, mais en liste %L2 de moins.</translation>
    </message>
    <message>
        <source>The server counts %L1 forms, but lists %L2 fewer.</source>
        <translation>Le serveur compte %L1 formulaires, mais en liste %L2 de moins.</translation>
    </message>
    <message>
        <source>They may have changed or gone while the list was read. Load again.</source>
        <translation>Quelque chose a pu changer ou disparaître pendant la lecture de la liste. Chargez de nouveau.</translation>
    </message>
    <message>
        <source>The server sent a web page where data was expected.</source>
        <translation>Le serveur a envoyé une page web là où des données étaient attendues.</translation>
    </message>
    <message>
        <source>Some networks ask for a sign-in of their own: open %1 in a browser, sign in to the network if asked, then try again.</source>
        <translation>Certains réseaux demandent leur propre connexion&#xa0;: ouvrez %1 dans un navigateur, connectez-vous au réseau s’il le demande, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>ccb::BatchExport</name>
    <message>
        <source>Sign in once in the window, or set %1.</source>
        <translation>Connectez-vous une fois dans la fenêtre, ou définissez %1.</translation>
    </message>
    <message>
        <source>Owners are written by their ids where their names could not be read: %1</source>
        <translation>Les propriétaires sont écrits par leur ID là où leur nom n’a pas pu être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>1 case written.</source>
        <translation>1 cas écrit.</translation>
    </message>
    <message>
        <source>%L1 cases written.</source>
        <translation>%L1 cas écrits.</translation>
    </message>
    <message>
        <source>No case here has “%1”: its column is empty.</source>
        <translation>Aucun cas ici n’a «&#x202f;%1&#x202f;»&#xa0;: la colonne est vide.</translation>
    </message>
    <message>
        <source>1 user written.</source>
        <translation>1 utilisateur écrit.</translation>
    </message>
    <message>
        <source>%L1 users written.</source>
        <translation>%L1 utilisateurs écrits.</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1&#xa0;s</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1&#xa0;min</translation>
    </message>
    <message>
        <source>%L1 cases loaded</source>
        <translation>%L1 cas chargés</translation>
    </message>
    <message>
        <source>%L1 of %L2 cases loaded</source>
        <translation>%L1 cas sur %L2 chargés</translation>
    </message>
    <message>
        <source>%L1 of %L2 cases loaded, %3 left</source>
        <translation>%L1 cas sur %L2 chargés, reste %3</translation>
    </message>
    <message>
        <source>Packing the file</source>
        <translation>Compression du fichier</translation>
    </message>
    <message>
        <source>%L1 cases written</source>
        <translation>%L1 cas écrits</translation>
    </message>
    <message>
        <source>%L1 of %L2 cases written</source>
        <translation>%L1 cas sur %L2 écrits</translation>
    </message>
    <message>
        <source>%L1 of %L2 cases written, %3 left</source>
        <translation>%L1 cas sur %L2 écrits, reste %3</translation>
    </message>
</context>
<context>
    <name>ccb::CaseCheck</name>
    <message>
        <source>Unknown owner</source>
        <translation>Propriétaire inconnu</translation>
    </message>
    <message>
        <source>Open, with a deactivated owner</source>
        <translation>Ouvert, propriétaire désactivé</translation>
    </message>
    <message>
        <source>Index to a case that is not here</source>
        <translation>Index vers un cas qui n’est pas ici</translation>
    </message>
    <message>
        <source>Open, with an index to a closed case</source>
        <translation>Ouvert, index vers un cas fermé</translation>
    </message>
    <message>
        <source>Same external_id twice</source>
        <translation>Même external_id en double</translation>
    </message>
    <message>
        <source>Impossible date</source>
        <translation>Date impossible</translation>
    </message>
    <message>
        <source>Impossible GPS position</source>
        <translation>Position GPS impossible</translation>
    </message>
</context>
<context>
    <name>ccb::CaseDetailPane</name>
    <message>
        <source>Relations</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Relations (%L1)</source>
        <translation>Relations (%L1)</translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation>Aucun cas choisi</translation>
    </message>
    <message>
        <source>Choose a case in the table to see all of it here.</source>
        <translation>Choisissez un cas dans le tableau pour le voir ici en entier.</translation>
    </message>
    <message>
        <source>The case could not be opened</source>
        <translation>Le cas n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>Asking the server for the case…</source>
        <translation>Demande du cas au serveur…</translation>
    </message>
    <message>
        <source>Case without a name</source>
        <translation>Cas sans nom</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>ccb::CaseFactsView</name>
    <message>
        <source>Can be selected and copied</source>
        <translation>Peut être sélectionné et copié</translation>
    </message>
</context>
<context>
    <name>ccb::CaseField</name>
    <message>
        <source>Case id</source>
        <translation>ID du cas</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Owner id</source>
        <translation>ID du propriétaire</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>ID externe</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert le</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié le</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé le</translation>
    </message>
    <message>
        <source>Modified on server</source>
        <translation>Modifié sur le serveur</translation>
    </message>
    <message>
        <source>Modified by</source>
        <translation>Modifié par</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Ouvert par</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Fermé par</translation>
    </message>
    <message>
        <source>Opened on server</source>
        <translation>Ouvert sur le serveur</translation>
    </message>
    <message>
        <source>Indexed on</source>
        <translation>Indexé le</translation>
    </message>
    <message>
        <source>Owner kind</source>
        <translation>Propriétaire&#xa0;: catégorie</translation>
    </message>
    <message>
        <source>Modified by: kind</source>
        <translation>Modifié par&#xa0;: catégorie</translation>
    </message>
    <message>
        <source>Opened by: kind</source>
        <translation>Ouvert par&#xa0;: catégorie</translation>
    </message>
    <message>
        <source>Closed by: kind</source>
        <translation>Fermé par&#xa0;: catégorie</translation>
    </message>
</context>
<context>
    <name>ccb::CaseFilterBar</name>
    <message>
        <source>All types (%L1)</source>
        <translation>Tous les types (%L1)</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermés</translation>
    </message>
</context>
<context>
    <name>ccb::CaseFormsModel</name>
    <message>
        <source>Begun: %1</source>
        <translation>Début&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Réception&#xa0;: %1</translation>
    </message>
    <message>
        <source>Username: %1</source>
        <translation>Nom d’utilisateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>User id: %1</source>
        <translation>ID de l’utilisateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Application: %1</source>
        <translation>Application&#xa0;: %1</translation>
    </message>
    <message>
        <source>Form id: %1</source>
        <translation>ID du formulaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
</context>
<context>
    <name>ccb::CaseHistoryView</name>
    <message>
        <source>Double-click a form, or press Enter, to see it in CommCareHQ</source>
        <translation>Double-cliquez sur un formulaire, ou appuyez sur Entrée, pour le voir dans CommCareHQ</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>No forms</source>
        <translation>Aucun formulaire</translation>
    </message>
    <message>
        <source>The server lists no form that touched this case.</source>
        <translation>Le serveur ne liste aucun formulaire qui ait touché ce cas.</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>L’historique n’a pas pu être lu</translation>
    </message>
    <message>
        <source>%1
These are the ids that the case itself names; when, who and which form is missing.</source>
        <translation>%1
Voici les ID que le cas lui-même indique&#x202f;; la date, l’auteur et le formulaire manquent.</translation>
    </message>
    <message>
        <source>Forms so far: %L1…</source>
        <translation>Formulaires pour l’instant&#xa0;: %L1…</translation>
    </message>
    <message>
        <source>The first %L1 forms of the list</source>
        <translation>Les %L1 premiers formulaires de la liste</translation>
    </message>
    <message>
        <source>Forms: %L1</source>
        <translation>Formulaires&#xa0;: %L1</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Tout aff&amp;icher</translation>
    </message>
    <message>
        <source>&amp;Open in CommCareHQ	Enter</source>
        <translation>&amp;Ouvrir dans CommCareHQ	Entrée</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Copier l’&amp;ID</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Asks the server for the whole list</source>
        <translation>Demande la liste complète au serveur</translation>
    </message>
</context>
<context>
    <name>ccb::CaseIndicesModel</name>
    <message>
        <source>Identifier</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Related case</source>
        <translation>Cas lié</translation>
    </message>
</context>
<context>
    <name>ccb::CaseLoader</name>
    <message>
        <source>%L1 s</source>
        <translation>%L1&#xa0;s</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1&#xa0;min</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 Trying again in %2.</source>
        <translation>%1 Nouvel essai dans %2.</translation>
    </message>
    <message>
        <source>%1 Trying again.</source>
        <translation>%1 Nouvel essai.</translation>
    </message>
</context>
<context>
    <name>ccb::CasePropertiesModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(vide)</translation>
    </message>
</context>
<context>
    <name>ccb::CasePropertiesView</name>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copier le &amp;nom</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>Copier la &amp;valeur</translation>
    </message>
    <message>
        <source>Copy name &amp;and value</source>
        <translation>Copier le nom &amp;et la valeur</translation>
    </message>
    <message>
        <source>&amp;Show cases with this value</source>
        <translation>&amp;Afficher les cas qui ont cette valeur</translation>
    </message>
    <message>
        <source>Choose a property to read its whole value here.</source>
        <translation>Choisissez une propriété pour lire ici sa valeur complète.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(vide)</translation>
    </message>
</context>
<context>
    <name>ccb::CaseRawView</name>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>The raw answer could not be read</source>
        <translation>La réponse brute n’a pas pu être lue</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>The next place found in the raw answer</source>
        <translation>L’occurrence suivante trouvée dans la réponse brute</translation>
    </message>
    <message>
        <source>The place found before</source>
        <translation>L’occurrence trouvée juste avant</translation>
    </message>
</context>
<context>
    <name>ccb::CaseRelationsModel</name>
    <message>
        <source>Circle</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Se poursuit</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>sans type</translation>
    </message>
    <message>
        <source>%L1 closed</source>
        <translation>Fermés&#xa0;: %L1</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>ccb::CaseRelationsView</name>
    <message>
        <source>Double-click a case, or press Enter, to open it</source>
        <translation>Double-cliquez sur un cas, ou appuyez sur Entrée, pour l’ouvrir</translation>
    </message>
    <message>
        <source>Double-click a row, or press Enter, to open that case</source>
        <translation>Double-cliquez sur une ligne, ou appuyez sur Entrée, pour ouvrir ce cas</translation>
    </message>
    <message>
        <source>This case points at no other case.</source>
        <translation>Ce cas ne pointe vers aucun autre cas.</translation>
    </message>
    <message>
        <source>This case points at:</source>
        <translation>Ce cas pointe vers&#xa0;:</translation>
    </message>
    <message>
        <source>Looking for children…</source>
        <translation>Recherche des cas enfants…</translation>
    </message>
    <message>
        <source>Asking the server: %L1 so far…</source>
        <translation>Interrogation du serveur&#xa0;: %L1 pour l’instant…</translation>
    </message>
    <message>
        <source>No child is loaded.</source>
        <translation>Aucun cas enfant n’est chargé.</translation>
    </message>
    <message>
        <source>No other case points at this one.</source>
        <translation>Aucun autre cas ne pointe vers celui-ci.</translation>
    </message>
    <message>
        <source>Loaded children: %L1</source>
        <translation>Cas enfants chargés&#xa0;: %L1</translation>
    </message>
    <message>
        <source>Children: %L1</source>
        <translation>Cas enfants&#xa0;: %L1</translation>
    </message>
    <message>
        <source>Those that point by “%1”</source>
        <translation>Ceux qui pointent par «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>&amp;Show these cases in the table</source>
        <translation>&amp;Afficher ces cas dans le tableau</translation>
    </message>
    <message>
        <source>&amp;Open case	Enter</source>
        <translation>&amp;Ouvrir le cas	Entrée</translation>
    </message>
    <message>
        <source>Open in &amp;CommCareHQ</source>
        <translation>Ouvrir dans &amp;CommCareHQ</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Copier l’&amp;ID</translation>
    </message>
</context>
<context>
    <name>ccb::CaseStatus</name>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
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
        <translation>Cas</translation>
    </message>
</context>
<context>
    <name>ccb::CasesPane</name>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>&amp;Open case	Enter</source>
        <translation>&amp;Ouvrir le cas	Entrée</translation>
    </message>
    <message>
        <source>&amp;Copy rows	Ctrl+C</source>
        <translation>&amp;Copier les lignes	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copier la &amp;valeur</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Copier l’&amp;ID</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Open in CommCare&amp;HQ</source>
        <translation>Ouvrir dans CommCare&amp;HQ</translation>
    </message>
    <message>
        <source>&amp;Profile of %1…</source>
        <translation>&amp;Profil de «&#x202f;%1&#x202f;»…</translation>
    </message>
    <message>
        <source>&amp;Hide column</source>
        <translation>&amp;Masquer la colonne</translation>
    </message>
    <message>
        <source>&amp;Fit to content</source>
        <translation>&amp;Ajuster au contenu</translation>
    </message>
    <message>
        <source>Fit a&amp;ll columns</source>
        <translation>Ajuster &amp;toutes les colonnes</translation>
    </message>
    <message>
        <source>Free&amp;ze up to here</source>
        <translation>&amp;Figer jusqu’ici</translation>
    </message>
    <message>
        <source>&amp;Unfreeze</source>
        <translation>&amp;Libérer</translation>
    </message>
    <message>
        <source>Choose &amp;columns…</source>
        <translation>C&amp;hoisir les colonnes…</translation>
    </message>
    <message>
        <source>Sort by %1, &amp;ascending</source>
        <translation>Trier par «&#x202f;%1&#x202f;», ordre &amp;croissant</translation>
    </message>
    <message>
        <source>Sort by %1, &amp;descending</source>
        <translation>Trier par «&#x202f;%1&#x202f;», ordre &amp;décroissant</translation>
    </message>
    <message>
        <source>In the order of a&amp;rrival</source>
        <translation>Dans l’ordre d’a&amp;rrivée</translation>
    </message>
    <message>
        <source>%L1 rows are too many to copy.</source>
        <translation>%L1 lignes, c’est trop pour une copie.</translation>
    </message>
    <message>
        <source>Export them to a file instead.</source>
        <translation>Exportez-les plutôt dans un fichier.</translation>
    </message>
    <message>
        <source>No cases match</source>
        <translation>Aucun cas ne correspond</translation>
    </message>
    <message>
        <source>More cases are still coming. Or take a filter away to see those that are here.</source>
        <translation>D’autres cas arrivent encore. Ou retirez un filtre pour voir ceux qui sont ici.</translation>
    </message>
    <message>
        <source>Take a filter away, or search for fewer words.</source>
        <translation>Retirez un filtre, ou cherchez moins de mots.</translation>
    </message>
    <message>
        <source>Loading cases…</source>
        <translation>Chargement des cas…</translation>
    </message>
    <message>
        <source>The first ones appear as soon as the server sends them.</source>
        <translation>Les premiers apparaissent dès que le serveur les envoie.</translation>
    </message>
    <message>
        <source>No cases here</source>
        <translation>Aucun cas ici</translation>
    </message>
    <message>
        <source>The server has no cases in this domain that you may see.</source>
        <translation>Le serveur n’a dans ce domaine aucun cas que vous ayez le droit de voir.</translation>
    </message>
    <message>
        <source>Nothing loaded</source>
        <translation>Rien n’est chargé</translation>
    </message>
    <message>
        <source>Loading was stopped before the first case came.</source>
        <translation>Le chargement a été arrêté avant l’arrivée du premier cas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Colu&amp;mn %1</source>
        <translation>Colo&amp;nne «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Move towards the &amp;start	Ctrl+Shift+Right</source>
        <translation>Déplacer vers le dé&amp;but	Ctrl+Maj+Droite</translation>
    </message>
    <message>
        <source>Move towards the &amp;start	Ctrl+Shift+Left</source>
        <translation>Déplacer vers le dé&amp;but	Ctrl+Maj+Gauche</translation>
    </message>
    <message>
        <source>Move towards the &amp;end	Ctrl+Shift+Left</source>
        <translation>Déplacer vers la fi&amp;n	Ctrl+Maj+Gauche</translation>
    </message>
    <message>
        <source>Move towards the &amp;end	Ctrl+Shift+Right</source>
        <translation>Déplacer vers la fi&amp;n	Ctrl+Maj+Droite</translation>
    </message>
    <message>
        <source>Co&amp;py rows as</source>
        <translation>Co&amp;pier les lignes en</translation>
    </message>
    <message>
        <source>&amp;Tab-separated text, for spreadsheets</source>
        <translation>&amp;Texte séparé par des tabulations, pour tableurs</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>&amp;Markdown table</source>
        <translation>Tableau &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Filter the current column</source>
        <translation>Filtrer la colonne courante</translation>
    </message>
</context>
<context>
    <name>ccb::CellFilterActions</name>
    <message>
        <source>&amp;Filter: %1</source>
        <translation>&amp;Filtrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>E&amp;xclude: %1</source>
        <translation>E&amp;xclure&#xa0;: %1</translation>
    </message>
    <message>
        <source>Filter %1 b&amp;y</source>
        <translation>Autres filt&amp;res sur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>&amp;Contains…</source>
        <translation>&amp;Contient…</translation>
    </message>
    <message>
        <source>&amp;Greater than…</source>
        <translation>Plus &amp;grand que…</translation>
    </message>
    <message>
        <source>&amp;Less than…</source>
        <translation>Plus &amp;petit que…</translation>
    </message>
    <message>
        <source>&amp;Between…</source>
        <translation>&amp;Entre…</translation>
    </message>
    <message>
        <source>&amp;Not blank</source>
        <translation>&amp;Non vide</translation>
    </message>
    <message>
        <source>Bl&amp;ank</source>
        <translation>&amp;Vide</translation>
    </message>
    <message>
        <source>&amp;Missing</source>
        <translation>&amp;Absent</translation>
    </message>
</context>
<context>
    <name>ccb::CertificateBundle</name>
    <message>
        <source>Choose another certificate file in the settings, or none.</source>
        <translation>Choisissez un autre fichier de certificats dans les paramètres, ou aucun.</translation>
    </message>
    <message>
        <source>There is no certificate file %1.</source>
        <translation>Il n’y a pas de fichier de certificats %1.</translation>
    </message>
    <message>
        <source>The certificate file %1 cannot be read.</source>
        <translation>Le fichier de certificats %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file %1 is too large for a certificate file.</source>
        <translation>Le fichier %1 est trop grand pour un fichier de certificats.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate.</source>
        <translation>Le fichier %1 ne contient aucun certificat.</translation>
    </message>
</context>
<context>
    <name>ccb::ChecksMenu</name>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Cases that are not here can be told when all are loaded.</source>
        <translation>Les cas qui ne sont pas ici ne peuvent être repérés qu’une fois tous les cas chargés.</translation>
    </message>
    <message>
        <source>Owners can be told when their lists are loaded.</source>
        <translation>Les propriétaires ne peuvent être contrôlés qu’une fois leurs listes chargées.</translation>
    </message>
    <message>
        <source>Among all %L1 cases that are loaded</source>
        <translation>Parmi les %L1 cas chargés</translation>
    </message>
</context>
<context>
    <name>ccb::ColumnChooser</name>
    <message>
        <source>%1 (index)</source>
        <translation>%1 (index)</translation>
    </message>
    <message>
        <source>%1 (no case has it)</source>
        <translation>%1 (aucun cas ne l’a)</translation>
    </message>
    <message>
        <source>Defined in the applications; no case that is loaded has it.</source>
        <translation>Définie dans les applications&#x202f;; aucun cas chargé ne l’a.</translation>
    </message>
</context>
<context>
    <name>ccb::ColumnProfileDialog</name>
    <message>
        <source>Profile of %1</source>
        <translation>Profil de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 cas</translation>
    </message>
    <message>
        <source>%L1 cases</source>
        <translation>%L1 cas</translation>
    </message>
    <message>
        <source>All %1 that are loaded</source>
        <translation>Tout ce qui est chargé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The %1 shown</source>
        <translation>Affichage actuel&#xa0;: %1</translation>
    </message>
    <message>
        <source>%L1, each of them once</source>
        <translation>%L1, chacune une seule fois</translation>
    </message>
    <message>
        <source>
sum %1, average %2</source>
        <translation>
somme %1, moyenne %2</translation>
    </message>
    <message>
        <source>The %L1 most frequent values</source>
        <translation>Les %L1 valeurs les plus fréquentes</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>%1, all %2</source>
        <translation>%1, uniquement %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 à %3</translation>
    </message>
</context>
<context>
    <name>ccb::ColumnProfileModel</name>
    <message>
        <source>Filled</source>
        <translation>Renseigné</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>&lt; %L1 %</source>
        <translation>&lt;&#xa0;%L1&#x202f;%</translation>
    </message>
    <message>
        <source>&gt; %L1 %</source>
        <translation>&gt;&#xa0;%L1&#x202f;%</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1&#x202f;%</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 cas</translation>
    </message>
    <message>
        <source>%L1 cases</source>
        <translation>%L1 cas</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barre</translation>
    </message>
</context>
<context>
    <name>ccb::CommandLine</name>
    <message>
        <source>See --help.</source>
        <translation>Voir --help.</translation>
    </message>
    <message>
        <source>A fast desktop window on a CommCareHQ domain.</source>
        <translation>Un programme de bureau rapide pour consulter un domaine CommCareHQ.</translation>
    </message>
    <message>
        <source>Use the built-in demo server instead of a real one.</source>
        <translation>Utiliser le serveur de démonstration intégré au lieu d’un vrai.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>The server&apos;s address, such as https://www.commcarehq.org.</source>
        <translation>L’adresse du serveur, par exemple https://www.commcarehq.org.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>The domain (project space).</source>
        <translation>Le domaine (espace de projet).</translation>
    </message>
    <message>
        <source>Who signs in. The key comes from the keychain, else from the environment variable COMMCARE_API_KEY.</source>
        <translation>Qui se connecte. La clé vient du trousseau, sinon de la variable d’environnement COMMCARE_API_KEY.</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>GENRE</translation>
    </message>
    <message>
        <source>The kind of secret: apikey (as it is), digest or basic.</source>
        <translation>Le genre de secret&#xa0;: apikey (par défaut), digest ou basic.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>What to export: cases (as it is) or users.</source>
        <translation>Quoi exporter&#xa0;: cases (les cas, par défaut) ou users (les utilisateurs).</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSION</translation>
    </message>
    <message>
        <source>The version of the case API: auto (as it is), v0.5, v1 or v2.</source>
        <translation>La version de l’API des cas&#xa0;: auto (par défaut), v0.5, v1 ou v2.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>At most so many cases in an answer, 1 to 5000 (as many as come quickly).</source>
        <translation>Nombre maximal de cas par réponse, de 1 à 5000 (par défaut, selon la vitesse).</translation>
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
        <translation>Uniquement ce cas.</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>Only cases of this type.</source>
        <translation>Uniquement les cas de ce type.</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUT</translation>
    </message>
    <message>
        <source>Only open or closed cases; all is as it is.</source>
        <translation>Uniquement les cas ouverts (open) ou fermés (closed)&#x202f;; tous (all) par défaut.</translation>
    </message>
    <message>
        <source>Only cases of this owner.</source>
        <translation>Uniquement les cas de ce propriétaire.</translation>
    </message>
    <message>
        <source>NAME=VALUE</source>
        <translation>NOM=VALEUR</translation>
    </message>
    <message>
        <source>Only cases with this value; an empty one means blank. Can be given again.</source>
        <translation>Uniquement les cas qui ont cette valeur&#x202f;; une valeur vide désigne les cas sans valeur. Peut être répétée.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>Only cases that contain all of these words.</source>
        <translation>Uniquement les cas qui contiennent tous ces mots.</translation>
    </message>
    <message>
        <source>Tell each request on standard error: method, path, status, time and size.</source>
        <translation>Indiquer chaque requête sur la sortie d’erreur&#xa0;: méthode, chemin, statut, durée et taille.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Afficher ce texte.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”.</source>
        <translation>--%1 ne peut pas être «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>--property needs NAME=VALUE, not “%1”.</source>
        <translation>--property attend NOM=VALEUR, pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--export needs the name of a file.</source>
        <translation>--export attend le nom d’un fichier.</translation>
    </message>
    <message>
        <source>Do not know what to do with “%1”.</source>
        <translation>Argument incompris&#xa0;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>--%1 goes with --export only.</source>
        <translation>--%1 ne va qu’avec --export.</translation>
    </message>
    <message>
        <source>--export needs --server, --domain and --username (or --demo).</source>
        <translation>--export a besoin de --server, --domain et --username (ou de --demo).</translation>
    </message>
    <message>
        <source>Where to sign in:</source>
        <translation>Où se connecter&#xa0;:</translation>
    </message>
    <message>
        <source>Exporting without a window:</source>
        <translation>Exporter sans fenêtre&#xa0;:</translation>
    </message>
    <message>
        <source>Write a file and end; - is the standard output. The ending says the format: .csv, .xlsx (Excel), .jsonl or .ndjson (each case as the server sent it), .sqlite, .sqlite3 or .db (a table for each case type); any other is CSV.</source>
        <translation>Écrire un fichier et terminer&#x202f;; - désigne la sortie standard. La terminaison indique le format&#xa0;: .csv, .xlsx (Excel), .jsonl ou .ndjson (chaque cas tel que le serveur l’a envoyé), .sqlite, .sqlite3 ou .db (une table par type de cas)&#x202f;; toute autre donne du CSV.</translation>
    </message>
    <message>
        <source>What to export:</source>
        <translation>Quoi exporter&#xa0;:</translation>
    </message>
    <message>
        <source>How to write it:</source>
        <translation>Comment l’écrire&#xa0;:</translation>
    </message>
    <message>
        <source>csv, xlsx, jsonl or sqlite, whatever the file&apos;s ending says.</source>
        <translation>csv, xlsx, jsonl ou sqlite, quelle que soit la terminaison du fichier.</translation>
    </message>
    <message>
        <source>The columns to write, in this order (all); parent.NAME is that of the parent case.</source>
        <translation>Les colonnes à écrire, dans cet ordre (toutes)&#x202f;; parent.NOM est celle du cas parent.</translation>
    </message>
    <message>
        <source>SIGN</source>
        <translation>SIGNE</translation>
    </message>
    <message>
        <source>CSV: comma (as it is), semicolon or tab.</source>
        <translation>CSV&#xa0;: comma (virgule, par défaut), semicolon (point-virgule) ou tab (tabulation).</translation>
    </message>
    <message>
        <source>CSV: without the byte-order mark that Excel knows UTF-8 by.</source>
        <translation>CSV&#xa0;: sans la marque d’ordre des octets à laquelle Excel reconnaît UTF-8.</translation>
    </message>
    <message>
        <source>CSV: write values that begin like a formula without a leading apostrophe.</source>
        <translation>CSV&#xa0;: écrire sans apostrophe initiale les valeurs qui commencent comme une formule.</translation>
    </message>
    <message>
        <source>Write FILE.manifest.json too: what the file holds, from where, and its SHA-256.</source>
        <translation>Écrire aussi FICHIER.manifest.json&#xa0;: ce que le fichier contient, d’où cela vient, et son SHA-256.</translation>
    </message>
    <message>
        <source>How to ask the server:</source>
        <translation>Comment interroger le serveur&#xa0;:</translation>
    </message>
    <message>
        <source>--%1 goes with CSV only.</source>
        <translation>--%1 ne va qu’avec CSV.</translation>
    </message>
    <message>
        <source>--columns does not go with JSON Lines, which has whole cases.</source>
        <translation>--columns ne va pas avec JSON Lines, qui contient des cas entiers.</translation>
    </message>
</context>
<context>
    <name>ccb::ConditionDialog</name>
    <message>
        <source>Cases whose “%1” contains</source>
        <translation>Cas dont «&#x202f;%1&#x202f;» contient</translation>
    </message>
    <message>
        <source>Cases whose “%1” is less than</source>
        <translation>Cas dont «&#x202f;%1&#x202f;» est plus petit que</translation>
    </message>
    <message>
        <source>Cases whose “%1” is greater than</source>
        <translation>Cas dont «&#x202f;%1&#x202f;» est plus grand que</translation>
    </message>
    <message>
        <source>Cases whose “%1” is from</source>
        <translation>Cas dont «&#x202f;%1&#x202f;» va de</translation>
    </message>
    <message>
        <source>Cases whose “%1” is</source>
        <translation>Cas dont «&#x202f;%1&#x202f;» est</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtre sur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Case and accents do not matter.</source>
        <translation>La casse et les accents ne comptent pas.</translation>
    </message>
    <message>
        <source>Numbers and dates count as such: 5, 2024-05-31. Text goes by the alphabet.</source>
        <translation>Nombres et dates comptent comme tels&#xa0;: 5, 2024-05-31. Les textes suivent l’alphabet.</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>Adds this to the filters that are on</source>
        <translation>Ajoute ceci aux filtres actifs</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Échap fait de même</translation>
    </message>
</context>
<context>
    <name>ccb::ConditionGrammar</name>
    <message>
        <source>A quote is not closed, or something follows it.</source>
        <translation>Un guillemet n’est pas fermé, ou quelque chose le suit.</translation>
    </message>
    <message>
        <source>Put &quot; at both ends, and write &quot;&quot; for a quote inside.</source>
        <translation>Mettez &quot; aux deux bouts, et écrivez &quot;&quot; pour un guillemet à l’intérieur.</translation>
    </message>
    <message>
        <source>The two ends of the range are not of one kind.</source>
        <translation>Les deux bornes de l’intervalle ne sont pas du même genre.</translation>
    </message>
    <message>
        <source>Write two numbers, two dates or two texts, such as 1..9.</source>
        <translation>Écrivez deux nombres, deux dates ou deux textes, par exemple 1..9.</translation>
    </message>
    <message>
        <source>The range begins behind its end.</source>
        <translation>L’intervalle commence après sa fin.</translation>
    </message>
    <message>
        <source>Write the lesser value first: %1..%2</source>
        <translation>Écrivez d’abord la plus petite valeur&#xa0;: %1..%2</translation>
    </message>
    <message>
        <source>Look at the brackets and the signs that repeat: ( ) [ ] * + ?</source>
        <translation>Regardez les parenthèses, les crochets et les signes de répétition&#xa0;: ( ) [ ] * + ?</translation>
    </message>
    <message>
        <source>The regular expression is empty.</source>
        <translation>L’expression régulière est vide.</translation>
    </message>
    <message>
        <source>The regular expression is wrong at character %1: %2.</source>
        <translation>L’expression régulière est fausse au caractère %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The regular expression cannot be used.</source>
        <translation>L’expression régulière ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>Nothing follows %1.</source>
        <translation>Rien ne suit %1.</translation>
    </message>
    <message>
        <source>Write a value behind it, or &quot;&quot; for an empty one.</source>
        <translation>Écrivez une valeur à la suite, ou &quot;&quot; pour une valeur vide.</translation>
    </message>
    <message>
        <source>The list is not closed.</source>
        <translation>La liste n’est pas fermée.</translation>
    </message>
    <message>
        <source>Write it as (a, b, c), or put a text that begins with ( in &quot;quotes&quot;.</source>
        <translation>Écrivez-la sous la forme (a, b, c), ou mettez un texte qui commence par ( entre &quot;guillemets&quot;.</translation>
    </message>
    <message>
        <source>A regular expression has / at both ends.</source>
        <translation>Une expression régulière a / aux deux bouts.</translation>
    </message>
    <message>
        <source>For the text itself, write %1</source>
        <translation>Pour le texte lui-même, écrivez %1</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>La liste est vide.</translation>
    </message>
    <message>
        <source>Write the values with commas: (a, b, c)</source>
        <translation>Écrivez les valeurs avec des virgules&#xa0;: (a, b, c)</translation>
    </message>
    <message>
        <source>Nothing is less or greater than an empty value.</source>
        <translation>Rien n’est plus petit ou plus grand qu’une valeur vide.</translation>
    </message>
    <message>
        <source>Write a number, a date or a text.</source>
        <translation>Écrivez un nombre, une date ou un texte.</translation>
    </message>
</context>
<context>
    <name>ccb::ConditionWords</name>
    <message>
        <source>empty</source>
        <translation>sans valeur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 contient «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 est sans valeur</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <translation>%1 a une valeur</translation>
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
        <translation>%1 de %2 à %3</translation>
    </message>
    <message>
        <source>%1 matches /%2/</source>
        <translation>%1 correspond à /%2/</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation>%1 parmi&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is blank</source>
        <translation>%1 est vide</translation>
    </message>
    <message>
        <source>%1 is not blank</source>
        <translation>%1 n’est pas vide</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 est absent</translation>
    </message>
</context>
<context>
    <name>ccb::Connection</name>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Ce n’est pas l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>Write it like https://www.commcarehq.org.</source>
        <translation>Écrivez-la comme https://www.commcarehq.org.</translation>
    </message>
    <message>
        <source>This address would send your key over an open line.</source>
        <translation>Cette adresse enverrait votre clé sur une ligne non protégée.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Utilisez une adresse qui commence par https://.</translation>
    </message>
</context>
<context>
    <name>ccb::ConnectionDoctorDialog</name>
    <message>
        <source>your domains</source>
        <translation>vos domaines</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>les cas</translation>
    </message>
    <message>
        <source>mobile workers</source>
        <translation>les agents mobiles</translation>
    </message>
    <message>
        <source>web users</source>
        <translation>les utilisateurs web</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>les groupes</translation>
    </message>
    <message>
        <source>locations</source>
        <translation>les lieux</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>les applications</translation>
    </message>
    <message>
        <source>List of your domains</source>
        <translation>Liste de vos domaines</translation>
    </message>
    <message>
        <source>Cases, API v2</source>
        <translation>Cas, API v2</translation>
    </message>
    <message>
        <source>Cases, API v1</source>
        <translation>Cas, API v1</translation>
    </message>
    <message>
        <source>Cases, API v0.5</source>
        <translation>Cas, API v0.5</translation>
    </message>
    <message>
        <source>Mobile workers</source>
        <translation>Agents mobiles</translation>
    </message>
    <message>
        <source>Web users</source>
        <translation>Utilisateurs web</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>N’existe pas</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>This key may not read %1, so that is left out. The rest works.</source>
        <translation>Cette clé ne permet pas de lire %1, d’où leur absence. Le reste fonctionne.</translation>
    </message>
    <message>
        <source>This account may not read %1, so that is left out. The rest works.</source>
        <translation>Ce compte ne permet pas de lire %1, d’où leur absence. Le reste fonctionne.</translation>
    </message>
    <message>
        <source>CommCare Browser %1</source>
        <translation>CommCare Browser %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Domain: %1</source>
        <translation>Domaine&#xa0;: %1</translation>
    </message>
    <message>
        <source>Username: %1</source>
        <translation>Nom d’utilisateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 in “%2” on %3</source>
        <translation>%1 dans «&#x202f;%2&#x202f;» sur %3</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Not everything could be asked. Sign in, then run it again.</source>
        <translation>Tout n’a pas pu être demandé. Connectez-vous, puis relancez.</translation>
    </message>
    <message>
        <source>Nothing in this domain can be read. The table says why.</source>
        <translation>Rien dans ce domaine ne peut être lu. Le tableau dit pourquoi.</translation>
    </message>
    <message>
        <source>Everything that the window shows can be read.</source>
        <translation>Tout ce que la fenêtre affiche peut être lu.</translation>
    </message>
    <message>
        <source>What was answered works. Run it again for the rest.</source>
        <translation>Ce qui a reçu une réponse fonctionne. Relancez pour le reste.</translation>
    </message>
</context>
<context>
    <name>ccb::ConnectionsDialog</name>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password, by HTTP Digest</source>
        <translation>Mot de passe, par HTTP Digest</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Supprimer la connexion</translation>
    </message>
    <message>
        <source>Remove the connection “%1”?</source>
        <translation>Supprimer la connexion «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Its key or password is taken out of the keychain of this computer, too. Nothing changes on the server.</source>
        <translation>Sa clé ou son mot de passe est aussi retiré du trousseau de cet ordinateur. Rien ne change sur le serveur.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
</context>
<context>
    <name>ccb::ConnectionsMenu</name>
    <message>
        <source>%1 on %2, domain %3</source>
        <translation>%1 sur %2, domaine %3</translation>
    </message>
</context>
<context>
    <name>ccb::DemoFault</name>
    <message>
        <source>answers 429 and asks to wait for a second</source>
        <translation>répond 429 et demande d’attendre une seconde</translation>
    </message>
    <message>
        <source>answers 429 and asks to wait for 0.3 seconds</source>
        <translation>répond 429 et demande d’attendre 0,3 seconde</translation>
    </message>
    <message>
        <source>answers 429 and asks to wait until a date two seconds ahead</source>
        <translation>répond 429 et demande d’attendre jusqu’à une date deux secondes plus tard</translation>
    </message>
    <message>
        <source>answers 503 with a web page, and asks to wait for a second</source>
        <translation>répond 503 avec une page web, et demande d’attendre une seconde</translation>
    </message>
    <message>
        <source>answers 500 with a web page</source>
        <translation>répond 500 avec une page web</translation>
    </message>
    <message>
        <source>answers 502 with a web page</source>
        <translation>répond 502 avec une page web</translation>
    </message>
    <message>
        <source>answers 504 with a web page</source>
        <translation>répond 504 avec une page web</translation>
    </message>
    <message>
        <source>answers 200 with the first half of the JSON only</source>
        <translation>répond 200 avec la première moitié du JSON seulement</translation>
    </message>
    <message>
        <source>answers 200 with a web page instead of data</source>
        <translation>répond 200 avec une page web au lieu de données</translation>
    </message>
    <message>
        <source>answers every list with 502 after the second page of cases</source>
        <translation>répond 502 à chaque liste après la deuxième page de cas</translation>
    </message>
    <message>
        <source>redirects to the same address without the slash at its end</source>
        <translation>redirige vers la même adresse sans la barre oblique finale</translation>
    </message>
    <message>
        <source>redirects to another server</source>
        <translation>redirige vers un autre serveur</translation>
    </message>
    <message>
        <source>closes the connection without an answer</source>
        <translation>ferme la connexion sans réponse</translation>
    </message>
    <message>
        <source>closes the connection in the middle of an answer</source>
        <translation>ferme la connexion au milieu d’une réponse</translation>
    </message>
    <message>
        <source>keeps the connection open and never answers</source>
        <translation>garde la connexion ouverte et ne répond jamais</translation>
    </message>
    <message>
        <source>sends hundreds of megabytes of blanks before the data</source>
        <translation>envoie des centaines de mégaoctets d’espaces avant les données</translation>
    </message>
    <message>
        <source>gives every case the same indexed_on, and has no v2</source>
        <translation>donne à chaque cas le même indexed_on, et n’a pas de v2</translation>
    </message>
    <message>
        <source>knows no indexed_on, and has no v2</source>
        <translation>ne connaît pas indexed_on, et n’a pas de v2</translation>
    </message>
    <message>
        <source>counts nothing, names a next page even before an empty one, and has no v2</source>
        <translation>ne compte rien, désigne une page suivante même avant une page vide, et n’a pas de v2</translation>
    </message>
    <message>
        <source>names the next page as an absolute path</source>
        <translation>désigne la page suivante par un chemin absolu</translation>
    </message>
    <message>
        <source>names the next page as an absolute URL</source>
        <translation>désigne la page suivante par une URL absolue</translation>
    </message>
    <message>
        <source>names a next page on another server</source>
        <translation>désigne une page suivante sur un autre serveur</translation>
    </message>
    <message>
        <source>counts in v2 only the cases that are left</source>
        <translation>ne compte dans v2 que les cas restants</translation>
    </message>
    <message>
        <source>names the second page as the one after the second page</source>
        <translation>désigne la deuxième page comme celle qui suit la deuxième page</translation>
    </message>
    <message>
        <source>gives the first page again as every later page</source>
        <translation>redonne la première page à la place de chaque page suivante</translation>
    </message>
    <message>
        <source>counts three more than it ever lists</source>
        <translation>en compte trois de plus qu’il n’en liste jamais</translation>
    </message>
    <message>
        <source>changes a listed case after each page, so that rows move up, and has no v2</source>
        <translation>modifie un cas listé après chaque page, si bien que les lignes remontent, et n’a pas de v2</translation>
    </message>
    <message>
        <source>lists nothing in v2, though v1 has cases</source>
        <translation>ne liste rien dans v2, alors que v1 a des cas</translation>
    </message>
    <message>
        <source>has neither v2 nor v1, only v0.5</source>
        <translation>n’a ni v2 ni v1, seulement v0.5</translation>
    </message>
</context>
<context>
    <name>ccb::DisplayText</name>
    <message>
        <source>Unknown id: no user, group or location that you may read has it.</source>
        <translation>ID inconnu&#xa0;: aucun utilisateur, groupe ou lieu que vous ayez le droit de lire ne le porte.</translation>
    </message>
    <message>
        <source>deactivated</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>unknown id</source>
        <translation>ID inconnu</translation>
    </message>
</context>
<context>
    <name>ccb::DomainOffer</name>
    <message>
        <source>Looking up your domains…</source>
        <translation>Recherche de vos domaines…</translation>
    </message>
    <message>
        <source>Your domains could not be looked up. Type the name of one.</source>
        <translation>Vos domaines n’ont pas pu être trouvés. Saisissez le nom de l’un d’eux.</translation>
    </message>
    <message>
        <source>The server names no domain that you may open. Type the name of one.</source>
        <translation>Le serveur n’indique aucun domaine que vous puissiez ouvrir. Saisissez un nom de domaine.</translation>
    </message>
    <message>
        <source>You can open one domain.</source>
        <translation>Vous pouvez ouvrir un domaine.</translation>
    </message>
    <message>
        <source>You can open %L1 domains. Press the down arrow key to see them.</source>
        <translation>Vous pouvez ouvrir %L1 domaines. Appuyez sur la flèche vers le bas pour les voir.</translation>
    </message>
</context>
<context>
    <name>ccb::DomainSearch</name>
    <message>
        <source>Search the &amp;whole domain</source>
        <translation>Chercher dans tout le &amp;domaine</translation>
    </message>
    <message>
        <source>Whole domain</source>
        <translation>Tout le domaine</translation>
    </message>
    <message>
        <source>All cases of the domain are here already</source>
        <translation>Tous les cas du domaine sont déjà ici</translation>
    </message>
    <message>
        <source>Ask the server for the cases that match type, status, owner, date of change and exact values, instead of looking in those that are here. Other filters are applied to its answer.</source>
        <translation>Demander au serveur les cas qui correspondent au type, au statut, au propriétaire, à la date de modification et aux valeurs exactes, au lieu de chercher parmi ceux qui sont ici. Les autres filtres s’appliquent à sa réponse.</translation>
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
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Export cases to</source>
        <translation>Exporter les cas vers</translation>
    </message>
    <message>
        <source>&amp;Selected rows (%L1)</source>
        <translation>Lignes &amp;sélectionnées (%L1)</translation>
    </message>
    <message>
        <source>Ro&amp;ws shown (%L1)</source>
        <translation>&amp;Lignes affichées (%L1)</translation>
    </message>
    <message>
        <source>Everything &amp;loaded (%L1)</source>
        <translation>Tout ce qui est &amp;chargé (%L1)</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By id</source>
        <translation>Par ID</translation>
    </message>
    <message>
        <source>By name and by id</source>
        <translation>Par nom et par ID</translation>
    </message>
    <message>
        <source>CSV, for any program (.csv)</source>
        <translation>CSV, pour tout programme (.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Classeur Excel (.xlsx)</translation>
    </message>
    <message>
        <source>JSON Lines (.jsonl)</source>
        <translation>JSON Lines (.jsonl)</translation>
    </message>
    <message>
        <source>SQLite database (.sqlite)</source>
        <translation>Base de données SQLite (.sqlite)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Ids, phone numbers and leading zeros stay as they are, dates are dates. More rows than fit a sheet go on in the next one.</source>
        <translation>Les ID, les numéros de téléphone et les zéros initiaux restent tels quels, les dates sont des dates. Les lignes qui ne tiennent pas dans une feuille continuent dans la suivante.</translation>
    </message>
    <message>
        <source>One case on each line, with all that the server sent of it. For programs and scripts.</source>
        <translation>Un cas par ligne, avec tout ce que le serveur en a envoyé. Pour les programmes et les scripts.</translation>
    </message>
    <message>
        <source>A database with a table for each case type. For queries and statistics programs.</source>
        <translation>Une base de données avec une table par type de cas. Pour les requêtes et les logiciels de statistique.</translation>
    </message>
    <message>
        <source>&amp;Visible in the table (%L1)</source>
        <translation>&amp;Visibles dans le tableau (%L1)</translation>
    </message>
    <message>
        <source>&amp;All (%L1)</source>
        <translation>&amp;Toutes (%L1)</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Toutes</translation>
    </message>
    <message>
        <source>C&amp;hosen (%L1)</source>
        <translation>C&amp;hoisies (%L1)</translation>
    </message>
    <message>
        <source>All cases of the domain are loaded.</source>
        <translation>Tous les cas du domaine sont chargés.</translation>
    </message>
    <message>
        <source>No filter is on: all cases of the domain</source>
        <translation>Aucun filtre actif&#xa0;: tous les cas du domaine</translation>
    </message>
    <message>
        <source>%1 The server is asked.</source>
        <translation>%1 Le serveur est interrogé.</translation>
    </message>
    <message>
        <source>Each line of the file is one whole case as the server sent it, with all its properties and indices.

There are no columns to show.</source>
        <translation>Chaque ligne du fichier est un cas entier tel que le serveur l’a envoyé, avec toutes ses propriétés et tous ses index.

Il n’y a pas de colonnes à montrer.</translation>
    </message>
    <message>
        <source>No column is chosen. Tick at least one.</source>
        <translation>Aucune colonne n’est choisie. Cochez-en au moins une.</translation>
    </message>
    <message>
        <source>None of these cases is loaded, so there is nothing to show.</source>
        <translation>Aucun de ces cas n’est chargé, il n’y a donc rien à montrer.</translation>
    </message>
    <message>
        <source>The server is asked for the cases when the export begins. These are some that are loaded.</source>
        <translation>Les cas sont demandés au serveur au début de l’export. En voici quelques-uns déjà chargés.</translation>
    </message>
    <message>
        <source>The server is asked for the cases when the export begins.</source>
        <translation>Les cas sont demandés au serveur au début de l’export.</translation>
    </message>
    <message>
        <source>1 case. The server is asked for it again.</source>
        <translation>1 cas. Il est demandé de nouveau au serveur.</translation>
    </message>
    <message>
        <source>%L1 cases. The server is asked for them again.</source>
        <translation>%L1 cas. Ils sont demandés de nouveau au serveur.</translation>
    </message>
    <message>
        <source>%L1 rows, %L2 columns.</source>
        <translation>%L1 lignes, %L2 colonnes.</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 rows, %L3 columns.</source>
        <translation>Les %L1 premières lignes sur %L2, %L3 colonnes.</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Fichiers %1 (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Writes the file</source>
        <translation>Écrit le fichier</translation>
    </message>
    <message>
        <source>Closes this dialog, or stops the export that is running</source>
        <translation>Ferme cette fenêtre, ou arrête l’export en cours</translation>
    </message>
</context>
<context>
    <name>ccb::ExportFile</name>
    <message>
        <source>A manifest lies beside a file: there is none beside “%1”.</source>
        <translation>Un manifeste se place à côté d’un fichier&#xa0;: il n’y en a pas à côté de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Write to a file, or leave the manifest out.</source>
        <translation>Écrivez dans un fichier, ou renoncez au manifeste.</translation>
    </message>
    <message>
        <source>the manifest of the file that was there could not be removed</source>
        <translation>le manifeste du fichier qui s’y trouvait n’a pas pu être supprimé</translation>
    </message>
</context>
<context>
    <name>ccb::ExportManifest</name>
    <message>
        <source>open cases</source>
        <translation>cas ouverts</translation>
    </message>
    <message>
        <source>closed cases</source>
        <translation>cas fermés</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>contient «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>ccb::ExportPath</name>
    <message>
        <source>This name is too long for a file. Choose a shorter one.</source>
        <translation>Ce nom est trop long pour un fichier. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>This name holds a line break or another letter that cannot be seen. Type it again.</source>
        <translation>Ce nom contient un saut de ligne ou un autre caractère invisible. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>A file&apos;s name cannot hold %1. Choose another name.</source>
        <translation>Le nom d’un fichier ne peut pas contenir %1. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This is a folder. Add a name for the file.</source>
        <translation>C’est un dossier. Ajoutez un nom pour le fichier.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another one.</source>
        <translation>Il n’y a pas de dossier %1. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1. Choose another folder.</source>
        <translation>Rien ne peut être écrit dans %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Ce fichier existe et sera remplacé.</translation>
    </message>
</context>
<context>
    <name>ccb::ExportPreviewView</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>The first rows as the file will hold them</source>
        <translation>Les premières lignes telles qu’elles seront dans le fichier</translation>
    </message>
</context>
<context>
    <name>ccb::ExportRun</name>
    <message>
        <source>The export ended with the sign-in that it read from. No file was written.</source>
        <translation>L’export a pris fin avec la connexion dont il lisait les données. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Sign in and export again.</source>
        <translation>Connectez-vous et exportez de nouveau.</translation>
    </message>
    <message>
        <source>%L1 fetched</source>
        <translation>%L1 reçus</translation>
    </message>
    <message>
        <source>%L1 written</source>
        <translation>%L1 écrits</translation>
    </message>
    <message>
        <source>%L1 of %L2 fetched</source>
        <translation>%L1 reçus sur %L2</translation>
    </message>
    <message>
        <source>%L1 of %L2 written</source>
        <translation>%L1 écrits sur %L2</translation>
    </message>
    <message>
        <source>%1, about %L2 s left</source>
        <translation>%1, encore environ %L2&#xa0;s</translation>
    </message>
    <message>
        <source>%1, about %L2 min left</source>
        <translation>%1, encore environ %L2&#xa0;min</translation>
    </message>
    <message>
        <source>Packing the file…</source>
        <translation>Compression du fichier…</translation>
    </message>
</context>
<context>
    <name>ccb::ExportStatus</name>
    <message>
        <source>Show the export that is running</source>
        <translation>Afficher l’export en cours</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Progression de l’export</translation>
    </message>
    <message>
        <source>How much of the file is written</source>
        <translation>Quelle part du fichier est écrite</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Annuler l’export</translation>
    </message>
    <message>
        <source>Stop the export; no file is left</source>
        <translation>Arrêter l’export&#x202f;; il ne reste aucun fichier</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Export&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ccb::FileError</name>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>Add the name of a file to it.</source>
        <translation>Ajoutez-y le nom d’un fichier.</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>Choose another one. If it is on a drive or a share, connect that first.</source>
        <translation>Choisissez-en un autre. S’il est sur un disque ou un partage, connectez d’abord celui-ci.</translation>
    </message>
    <message>
        <source>the drive or share does not answer</source>
        <translation>le disque ou le partage ne répond pas</translation>
    </message>
    <message>
        <source>Connect it and export again, or choose another place.</source>
        <translation>Connectez-le et exportez de nouveau, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>you have no right to write there</source>
        <translation>vous n’avez pas le droit d’y écrire</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Choisissez un dossier à vous.</translation>
    </message>
    <message>
        <source>the folder is read-only</source>
        <translation>le dossier est en lecture seule</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>the name is not allowed there</source>
        <translation>ce nom n’y est pas permis</translation>
    </message>
    <message>
        <source>Choose another one, of letters and digits.</source>
        <translation>Choisissez-en un autre, en lettres et en chiffres.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>Free some space, or choose another place.</source>
        <translation>Libérez de l’espace, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space.</source>
        <translation>Choisissez un autre endroit, ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>Could not write to standard output: %1.</source>
        <translation>Impossible d’écrire sur la sortie standard&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Could not write “%1”: %2.</source>
        <translation>Impossible d’écrire «&#x202f;%1&#x202f;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 The file that was there is unchanged.</source>
        <translation>%1 Le fichier qui s’y trouvait est inchangé.</translation>
    </message>
</context>
<context>
    <name>ccb::FilterChip</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>Retirer le filtre %1</translation>
    </message>
    <message>
        <source>%1
Press to remove this filter</source>
        <translation>%1
Appuyez pour retirer ce filtre</translation>
    </message>
    <message>
        <source>Space or Delete does it; Left and Right go to the other filters</source>
        <translation>Espace ou Suppr le fait&#x202f;; Gauche et Droite mènent aux autres filtres</translation>
    </message>
</context>
<context>
    <name>ccb::FilterChips</name>
    <message>
        <source>Type: %1</source>
        <translation>Type&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Cas ouverts</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>Cas fermés</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Propriétaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Recherche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Contrôle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Filters that are on</source>
        <translation>Filtres actifs</translation>
    </message>
</context>
<context>
    <name>ccb::FilterField</name>
    <message>
        <source>contains the text; case and accents do not matter</source>
        <translation>contient le texte&#x202f;; casse et accents ne comptent pas</translation>
    </message>
    <message>
        <source>is exactly this; is anything else</source>
        <translation>est exactement ceci&#x202f;; est tout autre chose</translation>
    </message>
    <message>
        <source>numbers, and dates: &gt;=2024-05-31</source>
        <translation>nombres, et dates&#xa0;: &gt;=2024-05-31</translation>
    </message>
    <message>
        <source>from 1 to 9; also 1.. and ..9</source>
        <translation>de 1 à 9&#x202f;; aussi 1.. et ..9</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>l’un de ceux-ci</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>une expression régulière</translation>
    </message>
    <message>
        <source>is there but empty; has text</source>
        <translation>est là mais vide&#x202f;; contient du texte</translation>
    </message>
    <message>
        <source>the case does not have it at all</source>
        <translation>le cas ne l’a pas du tout</translation>
    </message>
    <message>
        <source>in quotes: the text as it stands</source>
        <translation>entre guillemets&#xa0;: le texte tel quel</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtre sur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters</source>
        <translation>
            <numerusform>%Ln filtre</numerusform>
            <numerusform>%Ln filtres</numerusform>
        </translation>
    </message>
    <message>
        <source>A text, =text, &gt;5, 1..9 or blank; Down goes to the table</source>
        <translation>Un texte, =texte, &gt;5, 1..9 ou blank (vide)&#x202f;; Bas mène au tableau</translation>
    </message>
</context>
<context>
    <name>ccb::FilterRow</name>
    <message>
        <source>Filter row</source>
        <translation>Ligne de filtres</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>Ce qui ne va pas dans le filtre</translation>
    </message>
</context>
<context>
    <name>ccb::GroupTreeModel</name>
    <message>
        <source>case sharing</source>
        <translation>partage de cas</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>rapports</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Sert à</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
</context>
<context>
    <name>ccb::GroupsLocationsPane</name>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>This domain has no groups that you may see.</source>
        <translation>Ce domaine n’a aucun groupe que vous ayez le droit de voir.</translation>
    </message>
    <message>
        <source>This domain has no locations that you may see.</source>
        <translation>Ce domaine n’a aucun lieu que vous ayez le droit de voir.</translation>
    </message>
    <message>
        <source>Sign in to see the groups and locations of a domain.</source>
        <translation>Connectez-vous pour voir les groupes et les lieux d’un domaine.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
</context>
<context>
    <name>ccb::Guide</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>The cases</source>
        <translation>Les cas</translation>
    </message>
    <message>
        <source>Find cases</source>
        <translation>Trouver des cas</translation>
    </message>
    <message>
        <source>Columns and views</source>
        <translation>Colonnes et vues</translation>
    </message>
    <message>
        <source>One case</source>
        <translation>Un cas</translation>
    </message>
    <message>
        <source>Users, groups and locations</source>
        <translation>Utilisateurs, groupes et lieux</translation>
    </message>
    <message>
        <source>Checks and profiles</source>
        <translation>Contrôles et profils</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Emporter les données</translation>
    </message>
    <message>
        <source>Without a window</source>
        <translation>Sans fenêtre</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>En cas de problème</translation>
    </message>
    <message>
        <source>CommCare Browser shows the users and cases of one CommCareHQ domain (a project space). It only reads: nothing on the server is changed.</source>
        <translation>CommCare Browser affiche les utilisateurs et les cas d’un domaine CommCareHQ (un espace de projet). Il ne fait que lire&#xa0;: rien n’est modifié sur le serveur.</translation>
    </message>
    <message>
        <source>The sign-in dialog</source>
        <translation>La boîte de connexion</translation>
    </message>
    <message>
        <source>Server: the address of CommCareHQ that your project uses. You can paste the address of any page of your project; server and domain are taken from it.</source>
        <translation>Serveur&#xa0;: l’adresse de CommCareHQ que votre projet utilise. Vous pouvez coller l’adresse de n’importe quelle page de votre projet&#x202f;; le serveur et le domaine en sont tirés.</translation>
    </message>
    <message>
        <source>Username: the e-mail address with which you sign in to the web site.</source>
        <translation>Nom d’utilisateur&#xa0;: l’adresse e-mail avec laquelle vous vous connectez au site web.</translation>
    </message>
    <message>
        <source>API key: make one on the web site, under your account&apos;s settings, “API keys”. The dialog has a link to that page. The password of the web site works, too: choose it under “Sign in with”.</source>
        <translation>Clé d’API&#xa0;: créez-en une sur le site web, dans les paramètres de votre compte, «&#x202f;API Keys&#x202f;» (clés d’API). La boîte de connexion contient un lien vers cette page. Le mot de passe du site web convient aussi&#xa0;: choisissez-le sous «&#x202f;Connexion avec&#x202f;».</translation>
    </message>
    <message>
        <source>Domain: its short name, as in the address of its pages. Those that you may open are offered.</source>
        <translation>Domaine&#xa0;: son nom court, comme dans l’adresse de ses pages. Ceux que vous pouvez ouvrir vous sont proposés.</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>Où la clé est conservée</translation>
    </message>
    <message>
        <source>The key goes to the keychain of this computer, and nowhere else. Without a keychain the program says so, and forgets the key when it ends. “Sign out and forget the key” in the menu “File” removes it.</source>
        <translation>La clé va dans le trousseau de cet ordinateur, et nulle part ailleurs. Sans trousseau, le programme le dit, et oublie la clé quand il se termine. «&#x202f;Se déconnecter et oublier la clé&#x202f;» dans le menu «&#x202f;Fichier&#x202f;» la supprime.</translation>
    </message>
    <message>
        <source>Each connection is kept under a name. The button at the beginning of the toolbar switches between them; “File &gt; New window” opens another one beside the first.</source>
        <translation>Chaque connexion est conservée sous un nom. Le bouton au début de la barre d’outils passe de l’une à l’autre&#x202f;; «&#x202f;Fichier &gt; Nouvelle fenêtre&#x202f;» en ouvre une autre à côté de la première.</translation>
    </message>
    <message>
        <source>The sign-in is refused, or something is missing? See %1.</source>
        <translation>La connexion est refusée, ou il manque quelque chose&#x202f;? Voir «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>After signing in, the cases arrive page by page. You can work with those that are here while the others come. The line at the bottom says how many there are, and whether they are complete; after a failure, “Continue” goes on where it stopped.</source>
        <translation>Après la connexion, les cas arrivent page par page. Vous pouvez travailler avec ceux qui sont ici pendant que les autres arrivent. La ligne du bas dit combien il y en a, et s’ils sont complets&#x202f;; après un échec, «&#x202f;Continuer&#x202f;» reprend là où le chargement s’est arrêté.</translation>
    </message>
    <message>
        <source>The table of cases with the filters above it</source>
        <translation>Le tableau des cas avec les filtres au-dessus</translation>
    </message>
    <message>
        <source>A click on a heading sorts by that column, a second click the other way round.</source>
        <translation>Un clic sur un en-tête trie selon cette colonne, un deuxième clic dans l’autre sens.</translation>
    </message>
    <message>
        <source>Enter, or a double click, opens the case beside the table.</source>
        <translation>Entrée, ou un double-clic, ouvre le cas à côté du tableau.</translation>
    </message>
    <message>
        <source>Ctrl+C copies the selected rows, with headings, for a spreadsheet.</source>
        <translation>Ctrl+C copie les lignes sélectionnées, avec les en-têtes, pour un tableur.</translation>
    </message>
    <message>
        <source>A right click on a cell offers its value as a filter; a right click on a heading offers what can be done with the column.</source>
        <translation>Un clic droit sur une cellule propose sa valeur comme filtre&#x202f;; un clic droit sur un en-tête propose ce qu’on peut faire de la colonne.</translation>
    </message>
    <message>
        <source>Large domains</source>
        <translation>Grands domaines</translation>
    </message>
    <message>
        <source>A domain with more cases than fit is not loaded whole. “File &gt; What to load…” lets the server send only some types, owners or dates. “Whole domain”, beside the search field, looks through all cases on the server.</source>
        <translation>Un domaine qui a trop de cas n’est pas chargé en entier. «&#x202f;Fichier &gt; Données à charger…&#x202f;» permet de ne demander au serveur que certains types, propriétaires ou dates. «&#x202f;Tout le domaine&#x202f;», à côté du champ de recherche, cherche parmi tous les cas du serveur.</translation>
    </message>
    <message>
        <source>Go on with %1, %2 or %3.</source>
        <translation>Continuez avec «&#x202f;%1&#x202f;», «&#x202f;%2&#x202f;» ou «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>Case type, status and owner are chosen above the table. The search field in the toolbar finds words anywhere in a case. Below each heading is a field that filters that column by what you type.</source>
        <translation>Le type de cas, le statut et le propriétaire se choisissent au-dessus du tableau. Le champ de recherche de la barre d’outils trouve des mots n’importe où dans un cas. Sous chaque en-tête, un champ filtre la colonne selon ce que vous saisissez.</translation>
    </message>
    <message>
        <source>The filter row, and the filters that are on as chips</source>
        <translation>La ligne de filtres, et les filtres actifs sous forme d’étiquettes</translation>
    </message>
    <message>
        <source>contains this text; capitals and accents do not matter</source>
        <translation>contient ce texte&#x202f;; majuscules et accents ne comptent pas</translation>
    </message>
    <message>
        <source>is exactly this; is anything else</source>
        <translation>est exactement ceci&#x202f;; est tout autre chose</translation>
    </message>
    <message>
        <source>less or greater: numbers as numbers, dates as dates</source>
        <translation>plus petit ou plus grand&#xa0;: les nombres comme nombres, les dates comme dates</translation>
    </message>
    <message>
        <source>from the first to the last, both included; 1.. or ..9 leave one end open</source>
        <translation>du premier au dernier, tous deux compris&#x202f;; 1.. ou ..9 laissent un bout ouvert</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>l’un de ceux-ci</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>une expression régulière</translation>
    </message>
    <message>
        <source>there, but empty; has a value</source>
        <translation>est là, mais vide&#x202f;; a une valeur</translation>
    </message>
    <message>
        <source>the case does not have this property at all</source>
        <translation>le cas n’a pas du tout cette propriété</translation>
    </message>
    <message>
        <source>in quotes: the text as it stands</source>
        <translation>entre guillemets&#xa0;: le texte tel quel</translation>
    </message>
    <message>
        <source>Filters combine: a case is shown when all of them fit. Each filter has a chip that takes it away, and “Clear” takes all of them away. Dates are written as year, month and day, in every language.</source>
        <translation>Les filtres se combinent&#xa0;: un cas est affiché quand il répond à tous. Chaque filtre a une étiquette qui le retire, et «&#x202f;Effacer&#x202f;» les retire tous. Les dates s’écrivent année, mois et jour, dans toutes les langues.</translation>
    </message>
    <message>
        <source>To keep a set of filters for later, save it as a view: %1.</source>
        <translation>Pour garder un jeu de filtres pour plus tard, enregistrez-le comme vue&#xa0;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“Columns” chooses which columns are shown, finds one by its name, and orders them. Each case type has columns of its own. Muted names are defined in the applications, but no case that is loaded has them.</source>
        <translation>«&#x202f;Colonnes&#x202f;» choisit les colonnes affichées, en trouve une par son nom, et les met en ordre. Chaque type de cas a ses propres colonnes. Les noms estompés sont définis dans les applications, mais aucun cas chargé ne les a.</translation>
    </message>
    <message>
        <source>The list of columns, with a field to find one</source>
        <translation>La liste des colonnes, avec un champ pour en trouver une</translation>
    </message>
    <message>
        <source>Drag a heading to move its column, and its edge to change the width; a double click on the edge fits the width to the values.</source>
        <translation>Faites glisser un en-tête pour déplacer sa colonne, et son bord pour changer la largeur&#x202f;; un double-clic sur le bord ajuste la largeur aux valeurs.</translation>
    </message>
    <message>
        <source>“Freeze up to here” in the menu of a heading keeps the first columns in view.</source>
        <translation>«&#x202f;Figer jusqu’ici&#x202f;» dans le menu d’un en-tête garde les premières colonnes en vue.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>A view keeps filters, sort and columns under a name, for one domain. “Views &gt; Save what is shown…” makes one; choose it from the same menu later. “Arrange, import and export…” passes views on to colleagues as a file.</source>
        <translation>Une vue conserve filtres, tri et colonnes sous un nom, pour un domaine. «&#x202f;Vues &gt; Enregistrer l’affichage actuel…&#x202f;» en crée une&#x202f;; choisissez-la plus tard dans le même menu. «&#x202f;Organiser, importer et exporter…&#x202f;» transmet des vues à des collègues dans un fichier.</translation>
    </message>
    <message>
        <source>An open case has four tabs beside the table. The arrows above them go back and forward through the cases that you have looked at.</source>
        <translation>Un cas ouvert a quatre onglets à côté du tableau. Les flèches au-dessus reculent et avancent parmi les cas que vous avez regardés.</translation>
    </message>
    <message>
        <source>A case with its relations: the path above it and its children</source>
        <translation>Un cas avec ses relations&#xa0;: le chemin au-dessus et ses cas enfants</translation>
    </message>
    <message>
        <source>Properties: all values, with a search of their own. The line below the list shows a long value whole.</source>
        <translation>Propriétés&#xa0;: toutes les valeurs, avec leur propre recherche. La ligne sous la liste montre une longue valeur en entier.</translation>
    </message>
    <message>
        <source>Relations: the path up to the first parent, and the children below, counted by type. Closed and missing cases are marked. “Show in the table” narrows the table to the children.</source>
        <translation>Relations&#xa0;: le chemin jusqu’au premier parent, et les cas enfants en dessous, comptés par type. Les cas fermés et les cas absents sont signalés. «&#x202f;Afficher dans le tableau&#x202f;» restreint le tableau aux cas enfants.</translation>
    </message>
    <message>
        <source>History: the forms that touched the case: when, who, and which form.</source>
        <translation>Historique&#xa0;: les formulaires qui ont touché le cas&#xa0;: quand, qui, et quel formulaire.</translation>
    </message>
    <message>
        <source>Raw: the server&apos;s answer as it came, with a search, for who builds the application.</source>
        <translation>Brut&#xa0;: la réponse du serveur telle qu’elle est arrivée, avec une recherche, pour les personnes qui construisent l’application.</translation>
    </message>
    <message>
        <source>“Open in CommCareHQ” shows the case on the web site.</source>
        <translation>«&#x202f;Ouvrir dans CommCareHQ&#x202f;» affiche le cas sur le site web.</translation>
    </message>
    <message>
        <source>Owners of cases are shown by name: mobile workers, web users, groups and locations. What is not an active mobile worker says so after the name, and an id that is in no list stands back.</source>
        <translation>Les propriétaires des cas sont affichés par nom&#xa0;: agents mobiles, utilisateurs web, groupes et lieux. Quand ce n’est pas un agent mobile actif, c’est dit après le nom, et un ID qui n’est dans aucune liste est estompé.</translation>
    </message>
    <message>
        <source>The users, and the current one&apos;s cases by type</source>
        <translation>Les utilisateurs, et les cas par type de l’utilisateur courant</translation>
    </message>
    <message>
        <source>“Users” narrows the users by kind, activity, role, group and location, and counts the current user&apos;s cases by type. A click on a type shows these cases.</source>
        <translation>«&#x202f;Utilisateurs&#x202f;» restreint les utilisateurs par catégorie, activité, rôle, groupe et lieu, et compte par type les cas de l’utilisateur courant. Un clic sur un type affiche ces cas.</translation>
    </message>
    <message>
        <source>“Groups and locations” shows the groups with their members, and the locations by hierarchy, with the users and cases of each. “Show cases” leads to the cases; for a location, to those of the locations below it, too.</source>
        <translation>«&#x202f;Groupes et lieux&#x202f;» affiche les groupes avec leurs membres, et les lieux selon leur hiérarchie, avec les utilisateurs et les cas de chacun. «&#x202f;Afficher les cas&#x202f;» mène aux cas&#x202f;; pour un lieu, aussi à ceux des lieux qui en dépendent.</translation>
    </message>
    <message>
        <source>“Checks”, beside the filters, counts the cases that probably have something wrong, and shows them:</source>
        <translation>«&#x202f;Contrôles&#x202f;», à côté des filtres, compte les cas où quelque chose est probablement faux, et les affiche&#xa0;:</translation>
    </message>
    <message>
        <source>the owner is in no list, or an open case belongs to a deactivated worker;</source>
        <translation>le propriétaire n’est dans aucune liste, ou un cas ouvert appartient à un agent désactivé&#x202f;;</translation>
    </message>
    <message>
        <source>the parent is missing, or closed while the case is open;</source>
        <translation>le parent est absent, ou fermé alors que le cas est ouvert&#x202f;;</translation>
    </message>
    <message>
        <source>two cases of a type have the same external id;</source>
        <translation>deux cas d’un même type ont le même ID externe&#x202f;;</translation>
    </message>
    <message>
        <source>a date or a place cannot be right.</source>
        <translation>une date ou une position ne peut pas être juste.</translation>
    </message>
    <message>
        <source>What a column holds</source>
        <translation>Ce que contient une colonne</translation>
    </message>
    <message>
        <source>The profile of a column: how many have a value, and the most frequent ones</source>
        <translation>Le profil d’une colonne&#xa0;: combien de cas ont une valeur, et les valeurs les plus fréquentes</translation>
    </message>
    <message>
        <source>“Profile of …” in the menu of a heading tells how many cases have a value, a blank one or none, the most frequent values, the least and the greatest, and the sum and average of numbers. It follows the filters, and a click on a line filters by it.</source>
        <translation>«&#x202f;Profil de …&#x202f;» dans le menu d’un en-tête dit combien de cas ont une valeur, une valeur vide ou aucune, les valeurs les plus fréquentes, la plus petite et la plus grande, ainsi que la somme et la moyenne des nombres. Il suit les filtres, et un clic sur une ligne filtre selon celle-ci.</translation>
    </message>
    <message>
        <source>The line at the bottom adds up the current column over the selected rows. How to filter is told in %1.</source>
        <translation>La ligne du bas additionne la colonne courante sur les lignes sélectionnées. Comment filtrer est expliqué dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>“Export”, or Ctrl+E, writes cases to a file. The dialog asks what and how, and shows the first rows as they will be:</source>
        <translation>«&#x202f;Exporter&#x202f;», ou Ctrl+E, écrit des cas dans un fichier. La boîte de dialogue demande quoi et comment, et montre les premières lignes telles qu’elles seront&#xa0;:</translation>
    </message>
    <message>
        <source>The export dialog with a preview of the first rows</source>
        <translation>La boîte d’export avec un aperçu des premières lignes</translation>
    </message>
    <message>
        <source>Which cases: the selected ones, those shown, everything loaded, or everything on the server that matches the filters.</source>
        <translation>Quels cas&#xa0;: ceux qui sont sélectionnés, ceux qui sont affichés, tout ce qui est chargé, ou tout ce qui correspond aux filtres sur le serveur.</translation>
    </message>
    <message>
        <source>Which columns: the visible ones, all, or a choice; with the parent&apos;s columns beside them, if wanted. Owners by name, by id, or both.</source>
        <translation>Quelles colonnes&#xa0;: les visibles, toutes, ou un choix&#x202f;; avec à côté les colonnes du cas parent, si vous le voulez. Les propriétaires par nom, par ID, ou les deux.</translation>
    </message>
    <message>
        <source>Which format: see below. Your choices are remembered.</source>
        <translation>Quel format&#xa0;: voir ci-dessous. Vos choix sont retenus.</translation>
    </message>
    <message>
        <source>for every program; with a separator of your choice</source>
        <translation>pour tout programme&#x202f;; avec le séparateur de votre choix</translation>
    </message>
    <message>
        <source>a workbook: ids and phone numbers stay as they are, dates are dates, the headings stay in view</source>
        <translation>un classeur&#xa0;: les ID et les numéros de téléphone restent tels quels, les dates sont des dates, les en-têtes restent en vue</translation>
    </message>
    <message>
        <source>each case in one line, as the server sent it; for programs</source>
        <translation>chaque cas sur une ligne, tel que le serveur l’a envoyé&#x202f;; pour les programmes</translation>
    </message>
    <message>
        <source>a database with one table for each case type</source>
        <translation>une base de données avec une table par type de cas</translation>
    </message>
    <message>
        <source>Long exports go on in the background, tell the time that is left, and can be cancelled. The file appears when it is complete: after a failure the old file is still there, and no half one.</source>
        <translation>Les longs exports continuent en arrière-plan, indiquent le temps restant, et peuvent être annulés. Le fichier apparaît quand il est complet&#xa0;: après un échec, l’ancien fichier est encore là, et aucun fichier à moitié écrit.</translation>
    </message>
    <message>
        <source>A value that begins like a formula gets an apostrophe before it in CSV, so that a spreadsheet does not run what somebody typed into a form. The description beside the file, which you can ask for, tells where the data came from, with which filters, and when.</source>
        <translation>En CSV, une valeur qui commence comme une formule est précédée d’une apostrophe, pour qu’un tableur n’exécute pas ce que quelqu’un a saisi dans un formulaire. La description jointe au fichier, que vous pouvez demander, dit d’où viennent les données, avec quels filtres, et quand.</translation>
    </message>
    <message>
        <source>For a few rows, Ctrl+C is quicker. For an export every night, see %1.</source>
        <translation>Pour quelques lignes, Ctrl+C est plus rapide. Pour un export chaque nuit, voir «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The same program exports from a script or a timer, without a window:</source>
        <translation>Le même programme exporte depuis un script ou une tâche planifiée, sans fenêtre&#xa0;:</translation>
    </message>
    <message>
        <source>The ending of the file chooses the format.</source>
        <translation>La terminaison du fichier choisit le format.</translation>
    </message>
    <message>
        <source>The key comes from the keychain, when you have signed in once in the window, or from the environment variable COMMCARE_API_KEY. It never stands on the command line.</source>
        <translation>La clé vient du trousseau, si vous vous êtes connecté une fois dans la fenêtre, ou de la variable d’environnement COMMCARE_API_KEY. Elle ne figure jamais sur la ligne de commande.</translation>
    </message>
    <message>
        <source>“commcare-browser --help” lists all filters and options.</source>
        <translation>«&#x202f;commcare-browser --help&#x202f;» liste tous les filtres et toutes les options.</translation>
    </message>
    <message>
        <source>Column names and values are the same in every language.</source>
        <translation>Les noms de colonnes et les valeurs sont les mêmes dans toutes les langues.</translation>
    </message>
    <message>
        <source>The exit status tells how it went:</source>
        <translation>Le code de sortie dit comment cela s’est passé&#xa0;:</translation>
    </message>
    <message>
        <source>the file is complete</source>
        <translation>le fichier est complet</translation>
    </message>
    <message>
        <source>the command line makes no sense</source>
        <translation>la ligne de commande est incomprise</translation>
    </message>
    <message>
        <source>the sign-in was refused</source>
        <translation>la connexion a été refusée</translation>
    </message>
    <message>
        <source>the server or the network failed</source>
        <translation>le serveur ou le réseau a échoué</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>le fichier n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>“Help &gt; Connection doctor…” asks the server what your key may read, and says for each part what is missing and who can give it.</source>
        <translation>«&#x202f;Aide &gt; Diagnostic de connexion…&#x202f;» demande au serveur ce que votre clé permet de lire, et dit pour chaque partie ce qui manque et qui peut l’accorder.</translation>
    </message>
    <message>
        <source>The connection doctor with its findings</source>
        <translation>Le diagnostic de connexion avec ses résultats</translation>
    </message>
    <message>
        <source>The sign-in is refused: check the username, and whether the key still exists on the web site. An account with two-factor sign-in needs a key, or a code with each password.</source>
        <translation>La connexion est refusée&#xa0;: vérifiez le nom d’utilisateur, et si la clé existe encore sur le site web. Un compte à deux facteurs a besoin d’une clé, ou d’un code avec chaque mot de passe.</translation>
    </message>
    <message>
        <source>Some lists are missing: your role needs “Access APIs”, and rights to the data. An administrator of the project gives them.</source>
        <translation>Certaines listes manquent&#xa0;: il faut à votre rôle «&#x202f;Access APIs&#x202f;», et des droits sur les données. Un administrateur du projet les accorde.</translation>
    </message>
    <message>
        <source>The program waits: the server asked for patience. It goes on by itself; you need do nothing.</source>
        <translation>Le programme attend&#xa0;: le serveur a demandé de patienter. Il reprend de lui-même&#x202f;; vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>No connection: check the network. A proxy, or a certificate of your organisation, is set in “File &gt; Settings…”.</source>
        <translation>Pas de connexion&#xa0;: vérifiez le réseau. Un proxy, ou un certificat de votre organisation, se règle dans «&#x202f;Fichier &gt; Paramètres…&#x202f;».</translation>
    </message>
    <message>
        <source>Fewer cases than expected: look at the filters, at “What to load…”, and at the line at the bottom, which says whether the cases are complete.</source>
        <translation>Moins de cas que prévu&#xa0;: regardez les filtres, «&#x202f;Données à charger…&#x202f;», et la ligne du bas, qui dit si les cas sont complets.</translation>
    </message>
    <message>
        <source>“Help &gt; Show log” has each request with its result. It holds no key and no case data, so it can be sent to somebody who helps. “Help &gt; About” copies the versions.</source>
        <translation>«&#x202f;Aide &gt; Afficher le journal&#x202f;» contient chaque requête avec son résultat. Il ne contient ni clé ni données de cas&#xa0;: il peut donc être envoyé à quelqu’un qui vous aide. «&#x202f;Aide &gt; À propos de CommCare Browser&#x202f;» copie les versions.</translation>
    </message>
    <message>
        <source>Back to the beginning: %1.</source>
        <translation>Retour au début&#xa0;: «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>ccb::JsonLinesExport</name>
    <message>
        <source>1 case is not in the file: the server does not have it any more.</source>
        <translation>1 cas n’est pas dans le fichier&#xa0;: le serveur ne l’a plus.</translation>
    </message>
    <message>
        <source>%L1 cases are not in the file: the server does not have them any more.</source>
        <translation>%L1 cas ne sont pas dans le fichier&#xa0;: le serveur ne les a plus.</translation>
    </message>
    <message>
        <source>%L1 cases are not in the file: they have changed so much that the server did not list them. Refresh the table and export again.</source>
        <translation>%L1 cas ne sont pas dans le fichier&#xa0;: ils ont tellement changé que le serveur ne les a pas listés. Actualisez le tableau et exportez de nouveau.</translation>
    </message>
</context>
<context>
    <name>ccb::LineButtons</name>
    <message>
        <source>Go to the search line</source>
        <translation>Aller au champ de recherche</translation>
    </message>
    <message>
        <source>Empty the line</source>
        <translation>Vider le champ</translation>
    </message>
</context>
<context>
    <name>ccb::LoadScopeDialog</name>
    <message>
        <source>&amp;Load</source>
        <translation>&amp;Charger</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermés</translation>
    </message>
    <message>
        <source>Choose which cases the server shall send. Empty fields ask for all.</source>
        <translation>Choisissez quels cas le serveur doit envoyer. Les champs vides les demandent tous.</translation>
    </message>
    <message>
        <source>There are more than %L1 cases on the server. Choose which of them it shall send.</source>
        <translation>Il y a plus de %L1 cas sur le serveur. Choisissez lesquels il doit envoyer.</translation>
    </message>
    <message>
        <source>There are %L1 cases on the server. Choose which of them it shall send.</source>
        <translation>Il y a %L1 cas sur le serveur. Choisissez lesquels il doit envoyer.</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Loads these cases in place of those that are here</source>
        <translation>Charge ces cas à la place de ceux qui sont ici</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Échap fait de même</translation>
    </message>
</context>
<context>
    <name>ccb::LocationTreeModel</name>
    <message>
        <source>Users of this location and those below it</source>
        <translation>Utilisateurs de ce lieu et de ceux qui en dépendent</translation>
    </message>
    <message>
        <source>Cases owned by this location and those below it</source>
        <translation>Cas appartenant à ce lieu et à ceux qui en dépendent</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Site code</source>
        <translation>Code du site</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>%L1 here, %L2 with the locations below</source>
        <translation>%L1 ici, %L2 avec les lieux qui en dépendent</translation>
    </message>
</context>
<context>
    <name>ccb::LogDialog</name>
    <message>
        <source>1 line</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>%L1 lines</source>
        <translation>%L1 lignes</translation>
    </message>
    <message>
        <source>Nothing has been logged yet</source>
        <translation>Rien n’a encore été journalisé</translation>
    </message>
    <message>
        <source>Each request to the server appears here as it ends.</source>
        <translation>Chaque requête au serveur apparaît ici quand elle se termine.</translation>
    </message>
    <message>
        <source>No line has these words</source>
        <translation>Aucune ligne ne contient ces mots</translation>
    </message>
    <message>
        <source>Try fewer words, or clear the filter.</source>
        <translation>Essayez moins de mots, ou effacez le filtre.</translation>
    </message>
</context>
<context>
    <name>ccb::Main</name>
    <message>
        <source>The demo server could not be started.</source>
        <translation>Le serveur de démonstration n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>Check that programs may listen on 127.0.0.1.</source>
        <translation>Vérifiez que les programmes ont le droit d’écouter sur 127.0.0.1.</translation>
    </message>
</context>
<context>
    <name>ccb::MainWindow</name>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Groups and locations</source>
        <translation>Groupes et lieux</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>Sign in to a CommCareHQ domain</source>
        <translation>Se connecter à un domaine CommCareHQ</translation>
    </message>
    <message>
        <source>Its users and cases appear here. You need your username and an API key.</source>
        <translation>Ses utilisateurs et ses cas apparaissent ici. Il vous faut votre nom d’utilisateur et une clé d’API.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
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
        <translation>Se connecter…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Filters, sort and columns that are kept under a name</source>
        <translation>Filtres, tri et colonnes conservés sous un nom</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>Rechercher partout…</translation>
    </message>
    <message>
        <source>Words that occur anywhere in a case (Ctrl+F)</source>
        <translation>Mots présents n’importe où dans un cas (Ctrl+F)</translation>
    </message>
    <message>
        <source>Type a new code…</source>
        <translation>Saisir un nouveau code…</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>Reprendre ici</translation>
    </message>
    <message>
        <source>What to load…</source>
        <translation>Données à charger…</translation>
    </message>
    <message>
        <source>Two-factor code</source>
        <translation>Code à deux facteurs</translation>
    </message>
    <message>
        <source>%1
Code for %2:</source>
        <translation>%1
Code pour %2&#xa0;:</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Some names are missing, so owners may be shown by their ids. %1</source>
        <translation>Certains noms manquent, donc des propriétaires peuvent apparaître par leur ID. %1</translation>
    </message>
    <message>
        <source>What is missing…</source>
        <translation>Ce qui manque…</translation>
    </message>
    <message>
        <source>%L1 of %L2 cases could be loaded. %3</source>
        <translation>%L1 cas sur %L2 ont pu être chargés. %3</translation>
    </message>
    <message>
        <source>Not all cases could be loaded. %1</source>
        <translation>Tous les cas n’ont pas pu être chargés. %1</translation>
    </message>
    <message>
        <source>The server has %L1 cases, and no more than %L2 are loaded at once.</source>
        <translation>Le serveur a %L1 cas, et pas plus de %L2 ne sont chargés en une fois.</translation>
    </message>
    <message>
        <source>The server has more than %L1 cases, as many as are loaded at once.</source>
        <translation>Le serveur a plus de %L1 cas, le maximum chargé en une fois.</translation>
    </message>
    <message>
        <source>%1 Narrow them by type, status, owner or date.</source>
        <translation>%1 Restreignez-les par type, statut, propriétaire ou date.</translation>
    </message>
    <message>
        <source>1 case is in %1</source>
        <translation>1 cas est dans %1</translation>
    </message>
    <message>
        <source>%L1 cases are in %2</source>
        <translation>%L1 cas sont dans %2</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>The cases that are loaded (Ctrl+1)</source>
        <translation>Les cas chargés (Ctrl+1)</translation>
    </message>
    <message>
        <source>Mobile workers and web users (Ctrl+2)</source>
        <translation>Agents mobiles et utilisateurs web (Ctrl+2)</translation>
    </message>
    <message>
        <source>Who shares cases, and where they are (Ctrl+3)</source>
        <translation>Qui partage des cas, et où (Ctrl+3)</translation>
    </message>
    <message>
        <source>Choose a connection, or sign in</source>
        <translation>Choisir une connexion, ou se connecter</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Vues</translation>
    </message>
    <message>
        <source>The program speaks %1 from its next start on.</source>
        <translation>Langue du programme à partir de son prochain démarrage&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Autres outils</translation>
    </message>
    <message>
        <source>Opening another connection ends the one that an export is reading from.</source>
        <translation>Ouvrir une autre connexion met fin à celle dont un export lit les données.</translation>
    </message>
    <message>
        <source>Closing the window ends the export that is running.</source>
        <translation>Fermer la fenêtre met fin à l’export en cours.</translation>
    </message>
    <message>
        <source>Signing out ends the export that is running.</source>
        <translation>Se déconnecter met fin à l’export en cours.</translation>
    </message>
    <message>
        <source>Show the export</source>
        <translation>Afficher l’export</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>L’export a été annulé. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>%1, described in %2</source>
        <translation>%1, description dans %2</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>No program here opens %1 by itself.</source>
        <translation>Aucun programme ici n’ouvre %1 de lui-même.</translation>
    </message>
    <message>
        <source>An export is running</source>
        <translation>Un export est en cours</translation>
    </message>
    <message>
        <source>If you stop it, no file is written. It is %1.</source>
        <translation>Si vous l’arrêtez, aucun fichier n’est écrit. État&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Stop the export</source>
        <translation>&amp;Arrêter l’export</translation>
    </message>
    <message>
        <source>&amp;Let it finish</source>
        <translation>&amp;Laisser finir</translation>
    </message>
    <message>
        <source>Close the case, else the message</source>
        <translation>Fermer le cas, sinon le message</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Aller à la partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Go to the part before</source>
        <translation>Aller à la partie précédente</translation>
    </message>
    <message>
        <source>Open the menu of what has the focus</source>
        <translation>Ouvrir le menu de l’élément actif</translation>
    </message>
    <message>
        <source>Move the divider beside what has the focus</source>
        <translation>Déplacer le séparateur à côté de l’élément actif</translation>
    </message>
</context>
<context>
    <name>ccb::MessageStrip</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>ccb::NetworkRoute</name>
    <message>
        <source>Requests go through the proxy %1, port %2: check it in the settings, and the address of the server.</source>
        <translation>Les requêtes passent par le proxy %1, port %2&#xa0;: vérifiez-le dans les paramètres, ainsi que l’adresse du serveur.</translation>
    </message>
</context>
<context>
    <name>ccb::OwnedCasesModel</name>
    <message>
        <source>(no type)</source>
        <translation>(sans type)</translation>
    </message>
    <message>
        <source>Case type</source>
        <translation>Type de cas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
</context>
<context>
    <name>ccb::OwnerDirectory</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>mobile worker</source>
        <translation>agent mobile</translation>
    </message>
    <message>
        <source>deactivated worker</source>
        <translation>agent désactivé</translation>
    </message>
    <message>
        <source>web user</source>
        <translation>utilisateur web</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>location</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>%1 (unknown id)</source>
        <translation>%1 (ID inconnu)</translation>
    </message>
</context>
<context>
    <name>ccb::PageParser</name>
    <message>
        <source>Entry %1 of a page is not a case and was left out.</source>
        <translation>L’entrée %1 d’une page n’est pas un cas et a été laissée de côté.</translation>
    </message>
    <message>
        <source>Entry %1 of a page has no case id and was left out.</source>
        <translation>L’entrée %1 d’une page n’a pas d’ID de cas et a été laissée de côté.</translation>
    </message>
    <message>
        <source>The server answered with a web page instead of data.</source>
        <translation>Le serveur a répondu par une page web au lieu de données.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address. If your network asks you to sign in first, do that in a web browser and try again.</source>
        <translation>Vérifiez l’adresse du serveur. Si votre réseau vous demande d’abord de vous connecter, faites-le dans un navigateur web et réessayez.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not the data that was asked for, or broke off.</source>
        <translation>La réponse du serveur n’est pas celle qui était demandée, ou s’est interrompue.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, check the server&apos;s address.</source>
        <translation>Réessayez. Si cela se reproduit, vérifiez l’adresse du serveur.</translation>
    </message>
</context>
<context>
    <name>ccb::PeopleTreePanel</name>
    <message>
        <source>Show &amp;users</source>
        <translation>Afficher les &amp;utilisateurs</translation>
    </message>
    <message>
        <source>Show &amp;cases</source>
        <translation>Afficher les &amp;cas</translation>
    </message>
    <message>
        <source>Show cases of this location &amp;alone</source>
        <translation>Afficher les cas de ce &amp;seul lieu</translation>
    </message>
    <message>
        <source>Show users</source>
        <translation>Afficher les utilisateurs</translation>
    </message>
    <message>
        <source>Show these users in their table</source>
        <translation>Afficher ces utilisateurs dans leur tableau</translation>
    </message>
    <message>
        <source>Show cases</source>
        <translation>Afficher les cas</translation>
    </message>
    <message>
        <source>Show these cases in their table</source>
        <translation>Afficher ces cas dans leur tableau</translation>
    </message>
    <message>
        <source>Users of the current row of %1</source>
        <translation>Utilisateurs de la ligne courante de %1</translation>
    </message>
    <message>
        <source>Cases of the current row of %1</source>
        <translation>Cas de la ligne courante de %1</translation>
    </message>
    <message>
        <source>Show &amp;cases here and below</source>
        <translation>Afficher les &amp;cas d’ici et des lieux dépendants</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>Search for something else.</source>
        <translation>Cherchez autre chose.</translation>
    </message>
</context>
<context>
    <name>ccb::RelationText</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Non chargé</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>This case is not among those that are loaded.</source>
        <translation>Ce cas ne fait pas partie de ceux qui sont chargés.</translation>
    </message>
    <message>
        <source>The server does not have this case: it was deleted, or belongs to another domain.</source>
        <translation>Le serveur n’a pas ce cas&#xa0;: il a été supprimé, ou appartient à un autre domaine.</translation>
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
        <translation>Exportez de nouveau les vues depuis le programme où elles ont été créées.</translation>
    </message>
    <message>
        <source>A view in the file has no name.</source>
        <translation>Une vue du fichier n’a pas de nom.</translation>
    </message>
    <message>
        <source>A filter of the view “%1” cannot be read: %2</source>
        <translation>Un filtre de la vue «&#x202f;%1&#x202f;» ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>A check of the view “%1” is not known: %2</source>
        <translation>Un contrôle de la vue «&#x202f;%1&#x202f;» n’est pas connu&#xa0;: %2</translation>
    </message>
    <message>
        <source>This is no file of views.</source>
        <translation>Ce n’est pas un fichier de vues.</translation>
    </message>
</context>
<context>
    <name>ccb::ScratchFile</name>
    <message>
        <source>the folder for temporary files, %1, is full or cannot be written to</source>
        <translation>le dossier des fichiers temporaires, %1, est plein ou ne peut pas être écrit</translation>
    </message>
</context>
<context>
    <name>ccb::SecretField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
</context>
<context>
    <name>ccb::SecretStore</name>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not let this program in.</source>
        <translation>Le trousseau de cet ordinateur refuse l’accès à ce programme.</translation>
    </message>
    <message>
        <source>No keychain is running on this computer.</source>
        <translation>Aucun trousseau n’est actif sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not work as it should.</source>
        <translation>Le trousseau de cet ordinateur ne fonctionne pas comme il devrait.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer.</source>
        <translation>Le trousseau de cet ordinateur n’a pas répondu.</translation>
    </message>
    <message>
        <source>Unlock it when it asks, or in the program that manages your passwords, then sign in again.</source>
        <translation>Déverrouillez-le quand il le demande, ou dans le programme qui gère vos mots de passe, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Allow it when the keychain asks, or in the program that manages your passwords, then sign in again.</source>
        <translation>Donnez l’autorisation quand le trousseau la demande, ou dans le programme qui gère vos mots de passe, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer why it has none.</source>
        <translation>Demandez à la personne qui s’occupe de cet ordinateur pourquoi il n’en a pas.</translation>
    </message>
    <message>
        <source>To keep keys, install GNOME Keyring or KWallet, then start the desktop again.</source>
        <translation>Pour conserver les clés, installez GNOME Keyring ou KWallet, puis rouvrez votre session.</translation>
    </message>
    <message>
        <source>Start this program again. If that does not help, look at the keychain in the program that manages your passwords.</source>
        <translation>Redémarrez ce programme. Si cela ne suffit pas, regardez le trousseau dans le programme qui gère vos mots de passe.</translation>
    </message>
    <message>
        <source>Look for a window that asks to unlock it, then try again.</source>
        <translation>Cherchez une fenêtre qui demande de le déverrouiller, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>ccb::SelectionNumbers</name>
    <message>
        <source>%1 (%L2 numbers)</source>
        <translation>%1 (%L2 nombres)</translation>
    </message>
    <message>
        <source>%1: sum %2, average %3, least %4, greatest %5</source>
        <translation>%1&#xa0;: somme %2, moyenne %3, minimum %4, maximum %5</translation>
    </message>
</context>
<context>
    <name>ccb::ServerExport</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne n’est connecté.</translation>
    </message>
    <message>
        <source>Sign in, then export again: these cases come from the server.</source>
        <translation>Connectez-vous, puis exportez de nouveau&#xa0;: ces cas viennent du serveur.</translation>
    </message>
    <message>
        <source>1 entry of the server&apos;s list is no case and was left out.</source>
        <translation>1 entrée de la liste du serveur n’est pas un cas et a été laissée de côté.</translation>
    </message>
    <message>
        <source>%L1 entries of the server&apos;s list are no cases and were left out.</source>
        <translation>%L1 entrées de la liste du serveur ne sont pas des cas et ont été laissées de côté.</translation>
    </message>
</context>
<context>
    <name>ccb::Session</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne n’est connecté.</translation>
    </message>
    <message>
        <source>Sign in to open the case.</source>
        <translation>Connectez-vous pour ouvrir le cas.</translation>
    </message>
    <message>
        <source>Until then, the key is kept for this session alone.</source>
        <translation>D’ici là, la clé n’est conservée que pour cette session.</translation>
    </message>
</context>
<context>
    <name>ccb::SettingsDialog</name>
    <message>
        <source>The proxy has no address.</source>
        <translation>Le proxy n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>Type its name, such as proxy.example.org, or choose another way to connect.</source>
        <translation>Saisissez son nom, par exemple proxy.example.org, ou choisissez une autre façon de se connecter.</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Choisir un fichier de certificats</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer *.der);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Only the system&apos;s own certificates are trusted.</source>
        <translation>Seuls les certificats du système sont acceptés.</translation>
    </message>
    <message>
        <source>1 certificate is trusted beside the system&apos;s own.</source>
        <translation>1 certificat est accepté en plus de ceux du système.</translation>
    </message>
    <message>
        <source>%L1 certificates are trusted beside the system&apos;s own.</source>
        <translation>%L1 certificats sont acceptés en plus de ceux du système.</translation>
    </message>
    <message>
        <source>Keeps these settings</source>
        <translation>Conserve ces paramètres</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Échap fait de même</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>Comme le système&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ccb::ShortcutSheet</name>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Open the case in the current row</source>
        <translation>Ouvrir le cas de la ligne courante</translation>
    </message>
    <message>
        <source>Copy the selected rows, with headings</source>
        <translation>Copier les lignes sélectionnées, avec les en-têtes</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Sélectionner toutes les lignes</translation>
    </message>
    <message>
        <source>From a filter below a heading back to the table</source>
        <translation>D’un filtre sous un en-tête, revenir au tableau</translation>
    </message>
    <message>
        <source>Move the current column</source>
        <translation>Déplacer la colonne actuelle</translation>
    </message>
    <message>
        <source>Make the current column wider or narrower</source>
        <translation>Élargir ou rétrécir la colonne actuelle</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Échap fait de même</translation>
    </message>
</context>
<context>
    <name>ccb::SignIn</name>
    <message>
        <source>No key for %1 is kept on this computer.</source>
        <translation>Aucune clé pour %1 n’est conservée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No password for %1 is kept on this computer.</source>
        <translation>Aucun mot de passe pour %1 n’est conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Type it to sign in.</source>
        <translation>Saisie nécessaire pour se connecter.</translation>
    </message>
</context>
<context>
    <name>ccb::SignInDialog</name>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password, by HTTP Digest</source>
        <translation>Mot de passe, par HTTP Digest</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clé d’API</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Make a key on the web site</source>
        <translation>Créer une clé sur le site web</translation>
    </message>
    <message>
        <source>Hide the API key</source>
        <translation>Masquer la clé d’API</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the API key</source>
        <translation>Montrer la clé d’API</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Montrer le mot de passe</translation>
    </message>
    <message>
        <source>Type your username.</source>
        <translation>Saisissez votre nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Type or paste your API key. The link below leads to the page where keys are made.</source>
        <translation>Saisissez ou collez votre clé d’API. Le lien ci-dessous mène à la page où l’on crée des clés.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>Type the name of the domain, or paste the address of one of its pages.</source>
        <translation>Saisissez le nom du domaine, ou collez l’adresse de l’une de ses pages.</translation>
    </message>
    <message>
        <source>What &amp;may this key do?</source>
        <translation>&amp;Que permet cette clé&#x202f;?</translation>
    </message>
    <message>
        <source>What &amp;may this account do?</source>
        <translation>&amp;Que permet ce compte&#x202f;?</translation>
    </message>
    <message>
        <source>For the eye alone: it is never read out</source>
        <translation>Pour les yeux seulement&#xa0;: ce n’est jamais lu à voix haute</translation>
    </message>
</context>
<context>
    <name>ccb::SortMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
</context>
<context>
    <name>ccb::SqliteWriter</name>
    <message>
        <source>SQLite says “%1”</source>
        <translation>SQLite dit «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>the part of Qt that writes SQLite is not installed</source>
        <translation>la partie de Qt qui écrit SQLite n’est pas installée</translation>
    </message>
    <message>
        <source>a table of SQLite holds at most %L1 columns</source>
        <translation>une table SQLite contient au plus %L1 colonnes</translation>
    </message>
</context>
<context>
    <name>ccb::StatusLine</name>
    <message>
        <source>%L1 loaded</source>
        <translation>%L1 chargés</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>%1, about %L2 s</source>
        <translation>%1, environ %L2&#xa0;s</translation>
    </message>
    <message>
        <source>%1, about %L2 min</source>
        <translation>%1, environ %L2&#xa0;min</translation>
    </message>
    <message>
        <source>%L1 of %L2 cases</source>
        <translation>%L1 cas sur %L2</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 cas</translation>
    </message>
    <message>
        <source>%L1 cases</source>
        <translation>%L1 cas</translation>
    </message>
    <message>
        <source>%1, %L2 selected</source>
        <translation>%1, sélection&#xa0;: %L2</translation>
    </message>
    <message>
        <source>· %1</source>
        <translation>· %1</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>All cases that the server counts are here.</source>
        <translation>Tous les cas que compte le serveur sont ici.</translation>
    </message>
    <message>
        <source>The server does not count its cases. Its list was read to the end.</source>
        <translation>Le serveur ne compte pas ses cas. Sa liste a été lue jusqu’au bout.</translation>
    </message>
    <message>
        <source>Incomplete: %L1 of %L2</source>
        <translation>Incomplet&#xa0;: %L1 sur %L2</translation>
    </message>
    <message>
        <source>Continue loads the rest, Refresh loads all again.</source>
        <translation>«&#x202f;Continuer&#x202f;» charge le reste, «&#x202f;Actualiser&#x202f;» recharge tout.</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 requête</translation>
    </message>
    <message>
        <source>%L1 requests</source>
        <translation>%L1 requêtes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Requests were sent to the server since the sign-in. Small plans allow 50 a day.</source>
        <translation>Requêtes envoyées au serveur depuis la connexion. Les petits abonnements en permettent 50 par jour.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverts</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermés</translation>
    </message>
    <message>
        <source>changed since %1</source>
        <translation>modifiés depuis %1</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ID de l’utilisateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>ccb::UserExport</name>
    <message>
        <source>Users have no column “%1”.</source>
        <translation>Les utilisateurs n’ont pas de colonne «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The columns are: %1.</source>
        <translation>Les colonnes sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
</context>
<context>
    <name>ccb::UserFilterBar</name>
    <message>
        <source>Any role</source>
        <translation>Tout rôle</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Sans rôle</translation>
    </message>
    <message>
        <source>Any group</source>
        <translation>Tout groupe</translation>
    </message>
    <message>
        <source>Any location</source>
        <translation>Tout lieu</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Mobile workers</source>
        <translation>Agents mobiles</translation>
    </message>
    <message>
        <source>Web users</source>
        <translation>Utilisateurs web</translation>
    </message>
    <message>
        <source>Active or not</source>
        <translation>Actifs ou non</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Désactivés</translation>
    </message>
</context>
<context>
    <name>ccb::UserTableModel</name>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>ccb::UserText</name>
    <message>
        <source>Web user</source>
        <translation>Utilisateur web</translation>
    </message>
    <message>
        <source>Mobile worker</source>
        <translation>Agent mobile</translation>
    </message>
    <message>
        <source>Deactivated worker</source>
        <translation>Agent désactivé</translation>
    </message>
</context>
<context>
    <name>ccb::UsersPane</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Double-click a type, or press Enter, to see these cases</source>
        <translation>Double-cliquez sur un type, ou appuyez sur Entrée, pour voir ces cas</translation>
    </message>
    <message>
        <source>Users: %1</source>
        <translation>Utilisateurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Users: %1 of %2</source>
        <translation>Utilisateurs&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Personne n’est connecté</translation>
    </message>
    <message>
        <source>Sign in to see the users of a domain.</source>
        <translation>Connectez-vous pour voir les utilisateurs d’un domaine.</translation>
    </message>
    <message>
        <source>Web users could not be read</source>
        <translation>Les utilisateurs web n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Mobile workers could not be read</source>
        <translation>Les agents mobiles n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>No user matches</source>
        <translation>Aucun utilisateur ne correspond</translation>
    </message>
    <message>
        <source>Search for something else, or look at all users.</source>
        <translation>Cherchez autre chose, ou regardez tous les utilisateurs.</translation>
    </message>
    <message>
        <source>Loading users…</source>
        <translation>Chargement des utilisateurs…</translation>
    </message>
    <message>
        <source>The users could not be read</source>
        <translation>Les utilisateurs n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>No users here</source>
        <translation>Aucun utilisateur ici</translation>
    </message>
    <message>
        <source>This domain has no users that you may see.</source>
        <translation>Ce domaine n’a aucun utilisateur que vous ayez le droit de voir.</translation>
    </message>
    <message>
        <source>&amp;Show all users</source>
        <translation>Afficher &amp;tous les utilisateurs</translation>
    </message>
    <message>
        <source>Show this user&apos;s &amp;cases</source>
        <translation>Afficher les cas de cet &amp;utilisateur</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>&amp;Réessayer</translation>
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
        <translation>(vide)</translation>
    </message>
</context>
<context>
    <name>ccb::ViewsDialog</name>
    <message>
        <source>Views (*.json);;All files (*)</source>
        <translation>Vues (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Supprimer la vue</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>Supprimer la vue «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Delete %L1 views?</source>
        <translation>Supprimer %L1 vues&#x202f;?</translation>
    </message>
    <message>
        <source>No case is deleted by that.</source>
        <translation>Cela ne supprime aucun cas.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Importer des vues</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing was imported from %1. %2</source>
        <translation>Rien n’a été importé de %1. %2</translation>
    </message>
    <message>
        <source>1 view was imported.</source>
        <translation>1 vue a été importée.</translation>
    </message>
    <message>
        <source>%L1 views were imported.</source>
        <translation>%L1 vues ont été importées.</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>Exporter des vues</translation>
    </message>
    <message>
        <source>views.json</source>
        <translation>vues.json</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2 Choose another folder.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2 Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>1 view is in %1</source>
        <translation>1 vue est dans %1</translation>
    </message>
    <message>
        <source>%L1 views are in %2</source>
        <translation>%L1 vues sont dans %2</translation>
    </message>
</context>
<context>
    <name>ccb::ViewsMenu</name>
    <message>
        <source>&amp;Save what is shown…</source>
        <translation>&amp;Enregistrer l’affichage actuel…</translation>
    </message>
    <message>
        <source>&amp;Arrange, import and export…</source>
        <translation>&amp;Organiser, importer et exporter…</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Filters, sort and columns are saved under this name:</source>
        <translation>Filtres, tri et colonnes sont enregistrés sous ce nom&#xa0;:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>Il y a déjà une vue «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Replace it with what is shown now?</source>
        <translation>La remplacer par l’affichage actuel&#x202f;?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>ccb::XlsxWriter</name>
    <message>
        <source>an Excel sheet holds at most %L1 columns</source>
        <translation>une feuille Excel contient au plus %L1 colonnes</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Long values</source>
        <translation>Valeurs longues</translation>
    </message>
    <message>
        <source>too many values are longer than an Excel cell can be</source>
        <translation>trop de valeurs sont plus longues qu’une cellule Excel ne le permet</translation>
    </message>
    <message>
        <source>A value is longer than an Excel cell can be. It is cut there, and stands whole on the sheet “%1”.</source>
        <translation>Une valeur est plus longue qu’une cellule Excel ne le permet. Elle y est coupée, et figure en entier sur la feuille «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%L1 values are longer than an Excel cell can be. They are cut there, and stand whole on the sheet “%2”.</source>
        <translation>%L1 valeurs sont plus longues qu’une cellule Excel ne le permet. Elles y sont coupées, et figurent en entier sur la feuille «&#x202f;%2&#x202f;».</translation>
    </message>
</context>
</TS>
