<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <source>Save the selected rows, or all rows shown, as CSV (Ctrl+E)</source>
        <translation>Enregistrer les lignes sélectionnées, ou toutes les lignes affichées, en CSV (Ctrl+E)</translation>
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
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Asking the server for the case…</source>
        <translation>Demande du cas au serveur…</translation>
    </message>
    <message>
        <source>Case without a name</source>
        <translation>Cas sans nom</translation>
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
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
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
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
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
        <source>Write a CSV file and end, without a window; - is the standard output.</source>
        <translation>Écrire un fichier CSV et terminer, sans fenêtre&#x202f;; - désigne la sortie standard.</translation>
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
        <source>The columns to write, in this order (all).</source>
        <translation>Les colonnes à écrire, dans cet ordre (toutes).</translation>
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
        <source>Write values that begin like a formula without a leading apostrophe.</source>
        <translation>Écrire sans apostrophe initiale les valeurs qui commencent comme une formule.</translation>
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
    <name>ccb::ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>The selected row.</source>
        <translation>La ligne sélectionnée.</translation>
    </message>
    <message>
        <source>The %L1 selected rows.</source>
        <translation>Les %L1 lignes sélectionnées.</translation>
    </message>
    <message>
        <source>The one row shown, as none is selected.</source>
        <translation>La seule ligne affichée, car aucune n’est sélectionnée.</translation>
    </message>
    <message>
        <source>All %L1 rows shown, as none is selected.</source>
        <translation>Les %L1 lignes affichées, car aucune n’est sélectionnée.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %L2 more, as in the table.</source>
        <translation>%1 et %L2 autres, comme dans le tableau.</translation>
    </message>
    <message>
        <source>%1, as in the table.</source>
        <translation>%1, comme dans le tableau.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Ce fichier existe et sera remplacé.</translation>
    </message>
    <message>
        <source>Export cases to</source>
        <translation>Exporter les cas vers</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>Fichiers CSV (*.csv);;Tous les fichiers (*)</translation>
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
        <source>Views</source>
        <translation>Vues</translation>
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
        <source>About CommCare Browser</source>
        <translation>À propos de CommCare Browser</translation>
    </message>
    <message>
        <source>CommCare Browser %1</source>
        <translation>CommCare Browser %1</translation>
    </message>
    <message>
        <source>A fast desktop window on a CommCareHQ domain: browse its users and cases, narrow them down, and take what you need away as CSV.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Un programme de bureau rapide pour consulter un domaine CommCareHQ&#xa0;: parcourez ses utilisateurs et ses cas, restreignez-les, et emportez ce qu’il vous faut en CSV.

Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
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
    <name>ccb::TableFile</name>
    <message>
        <source>Could not write to standard output: %1.</source>
        <translation>Impossible d’écrire sur la sortie standard&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Could not write “%1”: %2.</source>
        <translation>Impossible d’écrire «&#x202f;%1&#x202f;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space. The file that was there is unchanged.</source>
        <translation>Choisissez un autre endroit, ou libérez de l’espace. Le fichier qui s’y trouvait est inchangé.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space.</source>
        <translation>Choisissez un autre endroit, ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
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
        <source>&amp;Try again</source>
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
</TS>
