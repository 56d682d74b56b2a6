<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About CommCare Browser</source>
        <translation>Acerca de CommCare Browser</translation>
    </message>
    <message>
        <source>A fast desktop window on a CommCareHQ domain: browse its users and cases, narrow them down, and take away what you need.</source>
        <translation>Una ventana de escritorio rápida para un dominio de CommCareHQ: explore sus usuarios y casos, fíltrelos y llévese lo que necesite.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>What the program is made with: names, versions and licences</source>
        <translation>Con qué está hecho el programa: nombres, versiones y licencias</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>CommCare Browser is free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>CommCare Browser es software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. No ofrece ninguna garantía.</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>The GNU General Public License, in English</source>
        <translation>La Licencia Pública General de GNU, en inglés</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>Copiar &amp;detalles</translation>
    </message>
    <message>
        <source>Copies the versions, for who helps with a problem; no key and no data</source>
        <translation>Copia las versiones, para quien ayude con un problema; sin clave ni datos</translation>
    </message>
    <message>
        <source>The libraries in the program, and their versions</source>
        <translation>Las bibliotecas del programa y sus versiones</translation>
    </message>
    <message>
        <source>What you may do with the program</source>
        <translation>Qué se permite hacer con el programa</translation>
    </message>
</context>
<context>
    <name>CaseDetailPane</name>
    <message>
        <source>Back to the case before (Alt+Left)</source>
        <translation>Volver al caso anterior (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Back to the case before</source>
        <translation>Volver al caso anterior</translation>
    </message>
    <message>
        <source>Forward again (Alt+Right)</source>
        <translation>Avanzar de nuevo (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Forward to the next case</source>
        <translation>Avanzar al caso siguiente</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>Nombre del caso</translation>
    </message>
    <message>
        <source>Close the case (Esc)</source>
        <translation>Cerrar el caso (Esc)</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Cerrar el caso</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Partes del caso</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Sin procesar</translation>
    </message>
    <message>
        <source>Opens the case you saw before this one; Alt+Left</source>
        <translation>Abre el caso que vio antes de este; Alt+Izquierda</translation>
    </message>
    <message>
        <source>Opens the case you came back from; Alt+Right</source>
        <translation>Abre el caso desde el que volvió; Alt+Derecha</translation>
    </message>
    <message>
        <source>Leaves the room to the table; Esc</source>
        <translation>Deja el espacio a la tabla; Esc</translation>
    </message>
    <message>
        <source>Ctrl+Tab goes to the next part</source>
        <translation>Ctrl+Tab lleva a la parte siguiente</translation>
    </message>
    <message>
        <source>All that is known of the case</source>
        <translation>Todo lo que se sabe del caso</translation>
    </message>
    <message>
        <source>Its parents, children and other cases around it</source>
        <translation>Sus padres, hijos y otros casos a su alrededor</translation>
    </message>
    <message>
        <source>The forms that touched the case</source>
        <translation>Los formularios que modificaron el caso</translation>
    </message>
    <message>
        <source>What the server sent, word for word</source>
        <translation>Lo que envió el servidor, palabra por palabra</translation>
    </message>
</context>
<context>
    <name>CaseFactsView</name>
    <message>
        <source>Open in CommCareHQ</source>
        <translation>Abrir en CommCareHQ</translation>
    </message>
    <message>
        <source>Shows the page of this case in the web browser</source>
        <translation>Muestra la página de este caso en el navegador web</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copies the address of the page of this case</source>
        <translation>Copia la dirección de la página de este caso</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Copies the id of this case</source>
        <translation>Copia el ID de este caso</translation>
    </message>
</context>
<context>
    <name>CaseFilterBar</name>
    <message>
        <source>Case &amp;type</source>
        <translation>&amp;Tipo de caso</translation>
    </message>
    <message>
        <source>Case type</source>
        <translation>Tipo de caso</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>E&amp;stado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Propietario</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Limpiar</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Show all cases again</source>
        <translation>Mostrar de nuevo todos los casos</translation>
    </message>
    <message>
        <source>Filter &amp;row</source>
        <translation>&amp;Fila de filtros</translation>
    </message>
    <message>
        <source>Filter row</source>
        <translation>Fila de filtros</translation>
    </message>
    <message>
        <source>Fields under the headings that filter each column (Ctrl+Shift+F goes there)</source>
        <translation>Campos bajo los encabezados que filtran cada columna (Ctrl+Shift+F lleva allí)</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>Comp&amp;robaciones</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Find cases with something that is probably wrong</source>
        <translation>Buscar casos con algo que probablemente esté mal</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>&amp;Columnas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Choose the columns that are shown</source>
        <translation>Elegir las columnas que se muestran</translation>
    </message>
    <message>
        <source>Shows the cases of one type</source>
        <translation>Muestra los casos de un solo tipo</translation>
    </message>
    <message>
        <source>Shows open or closed cases</source>
        <translation>Muestra los casos abiertos o cerrados</translation>
    </message>
    <message>
        <source>Shows the cases of one owner; a part of the name is enough</source>
        <translation>Muestra los casos de un solo propietario; basta una parte del nombre</translation>
    </message>
</context>
<context>
    <name>CaseHistoryView</name>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>Number of forms</source>
        <translation>Número de formularios</translation>
    </message>
</context>
<context>
    <name>CasePropertiesView</name>
    <message>
        <source>Find a property</source>
        <translation>Buscar una propiedad</translation>
    </message>
    <message>
        <source>Find a property or a value…</source>
        <translation>Buscar una propiedad o un valor…</translation>
    </message>
    <message>
        <source>No property or value of this case has these words.</source>
        <translation>Ninguna propiedad ni valor de este caso contiene estas palabras.</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Whole value</source>
        <translation>Valor completo</translation>
    </message>
    <message>
        <source>Shows only lines with these words</source>
        <translation>Muestra solo las líneas con estas palabras</translation>
    </message>
    <message>
        <source>The menu key copies a value or shows the cases that share it</source>
        <translation>La tecla Menú copia un valor o muestra los casos que lo comparten</translation>
    </message>
    <message>
        <source>The value of the current line, in full</source>
        <translation>El valor de la línea actual, completo</translation>
    </message>
</context>
<context>
    <name>CaseRawView</name>
    <message>
        <source>Find in the raw answer</source>
        <translation>Buscar en la respuesta sin procesar</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Coincidencias encontradas</translation>
    </message>
    <message>
        <source>The place before (Shift+F3, Shift+Enter)</source>
        <translation>La coincidencia anterior (Shift+F3, Shift+Enter)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>The next place (F3, Enter)</source>
        <translation>La coincidencia siguiente (F3, Enter)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Copies the whole answer as it is shown</source>
        <translation>Copia toda la respuesta tal como se muestra</translation>
    </message>
    <message>
        <source>Copy the raw answer</source>
        <translation>Copiar la respuesta sin procesar</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Respuesta sin procesar</translation>
    </message>
    <message>
        <source>Enter goes to the next place</source>
        <translation>Enter lleva a la coincidencia siguiente</translation>
    </message>
    <message>
        <source>The case as the server sent it</source>
        <translation>El caso tal como lo envió el servidor</translation>
    </message>
</context>
<context>
    <name>CaseRelationsView</name>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Hijos</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Mostrar en la tabla</translation>
    </message>
    <message>
        <source>Shows the children of this case, and nothing else, in the table of cases</source>
        <translation>Muestra los hijos de este caso, y nada más, en la tabla de casos</translation>
    </message>
    <message>
        <source>Show all children in the table</source>
        <translation>Mostrar todos los hijos en la tabla</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>Consultar al servidor</translation>
    </message>
    <message>
        <source>Asks the server for the children of this case that are not loaded, too</source>
        <translation>Pide al servidor también los hijos de este caso que no están cargados</translation>
    </message>
    <message>
        <source>Ask the server for all children</source>
        <translation>Pedir al servidor todos los hijos</translation>
    </message>
    <message>
        <source>This case points at:</source>
        <translation>Este caso apunta a:</translation>
    </message>
    <message>
        <source>Indices</source>
        <translation>Índices</translation>
    </message>
</context>
<context>
    <name>CasesPane</name>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Enter opens a case; the menu key offers filters, sorting and columns</source>
        <translation>Enter abre un caso; la tecla Menú ofrece filtros, orden y columnas</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Buscar una columna</translation>
    </message>
    <message>
        <source>Find a column…</source>
        <translation>Buscar una columna…</translation>
    </message>
    <message>
        <source>Columns shown</source>
        <translation>Columnas mostradas</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt+Up and Alt+Down move it</source>
        <translation>Espacio muestra u oculta una columna; Alt+Arriba y Alt+Abajo la mueven</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todas</translation>
    </message>
    <message>
        <source>Show all columns listed here</source>
        <translation>Mostrar todas las columnas de esta lista</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Ninguna</translation>
    </message>
    <message>
        <source>Hide all columns listed here</source>
        <translation>Ocultar todas las columnas de esta lista</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move the column to the left (Alt+Up)</source>
        <translation>Mover la columna a la izquierda (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move the column to the right (Alt+Down)</source>
        <translation>Mover la columna a la derecha (Alt+Abajo)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Show the columns as they were at first</source>
        <translation>Mostrar las columnas como estaban al principio</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>Lists only columns with these letters</source>
        <translation>Lista solo las columnas con estas letras</translation>
    </message>
    <message>
        <source>Closes the list; what was changed stays</source>
        <translation>Cierra la lista; los cambios se conservan</translation>
    </message>
</context>
<context>
    <name>ColumnProfileDialog</name>
    <message>
        <source>Which cases were counted</source>
        <translation>Qué casos se contaron</translation>
    </message>
    <message>
        <source>Filled, blank and missing</source>
        <translation>Con valor, en blanco y ausentes</translation>
    </message>
    <message>
        <source>Enter shows the cases behind a line</source>
        <translation>Enter muestra los casos de una línea</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Distintos</translation>
    </message>
    <message>
        <source>Distinct values</source>
        <translation>Valores distintos</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Most frequent values</source>
        <translation>Valores más frecuentes</translation>
    </message>
    <message>
        <source>Enter shows the cases with a value</source>
        <translation>Enter muestra los casos con un valor</translation>
    </message>
    <message>
        <source>A click on a line shows its cases.</source>
        <translation>Un clic en una línea muestra sus casos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc hace lo mismo</translation>
    </message>
</context>
<context>
    <name>ConditionDialog</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Upper value</source>
        <translation>Valor superior</translation>
    </message>
    <message>
        <source>A text, a number or a date</source>
        <translation>Un texto, un número o una fecha</translation>
    </message>
    <message>
        <source>A number or a date; it is included</source>
        <translation>Un número o una fecha; el límite se incluye</translation>
    </message>
</context>
<context>
    <name>ConnectionDoctorDialog</name>
    <message>
        <source>Connection doctor</source>
        <translation>Diagnóstico de conexión</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>&amp;Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>Asks the server for everything again, in nine requests at most</source>
        <translation>Vuelve a consultar todo al servidor, con nueve solicitudes como máximo</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>For a mail to whoever can give what is missing; the key is not in it</source>
        <translation>Para un correo a quien pueda dar lo que falta; no incluye la clave</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What can be read, what cannot, and who can help</source>
        <translation>Qué se puede leer, qué no y quién puede ayudar</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc hace lo mismo</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Inicia sesión con</translation>
    </message>
    <message>
        <source>No connection is kept yet. Add one: it is kept once the server has accepted it.</source>
        <translation>Aún no hay conexiones guardadas. Agregue una: se guarda cuando el servidor la acepta.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Open in new &amp;window</source>
        <translation>Abrir en nueva &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Agregar…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>F2 renames a connection</source>
        <translation>F2 cambia el nombre de una conexión</translation>
    </message>
    <message>
        <source>Signs in with the chosen connection in this window</source>
        <translation>Inicia sesión con la conexión elegida en esta ventana</translation>
    </message>
    <message>
        <source>This window stays as it is</source>
        <translation>Esta ventana queda como está</translation>
    </message>
    <message>
        <source>Opens an empty sign-in dialog</source>
        <translation>Abre un diálogo de inicio de sesión vacío</translation>
    </message>
    <message>
        <source>Opens the sign-in dialog with its details</source>
        <translation>Abre el diálogo de inicio de sesión con sus datos</translation>
    </message>
    <message>
        <source>F2 in the list does the same</source>
        <translation>F2 en la lista hace lo mismo</translation>
    </message>
    <message>
        <source>Forgets its key or password, too</source>
        <translation>Olvida también su clave o contraseña</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc hace lo mismo</translation>
    </message>
</context>
<context>
    <name>ExportColumnList</name>
    <message>
        <source>Find a column</source>
        <translation>Buscar una columna</translation>
    </message>
    <message>
        <source>Leaves the columns whose names hold these letters</source>
        <translation>Deja las columnas cuyo nombre contiene estas letras</translation>
    </message>
    <message>
        <source>Find a column…</source>
        <translation>Buscar una columna…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Tick all columns</source>
        <translation>Marcar todas las columnas</translation>
    </message>
    <message>
        <source>Tick all columns listed here</source>
        <translation>Marcar todas las columnas de esta lista</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Tick no column</source>
        <translation>No marcar ninguna columna</translation>
    </message>
    <message>
        <source>Untick all columns listed here</source>
        <translation>Desmarcar todas las columnas de esta lista</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move the column to the left (Alt+Up)</source>
        <translation>Mover la columna a la izquierda (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move the column to the right (Alt+Down)</source>
        <translation>Mover la columna a la derecha (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Columns to export</source>
        <translation>Columnas que se exportan</translation>
    </message>
    <message>
        <source>Space takes a column in or leaves it out, Alt+Up and Alt+Down move it</source>
        <translation>Espacio incluye u omite una columna; Alt+Arriba y Alt+Abajo la mueven</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export cases</source>
        <translation>Exportar casos</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>&amp;Guard against formulas (recommended)</source>
        <translation>&amp;Proteger contra fórmulas (recomendado)</translation>
    </message>
    <message>
        <source>Puts a &apos; before values that a spreadsheet would run as a formula</source>
        <translation>Pone un &apos; antes de los valores que una hoja de cálculo ejecutaría como fórmula</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>The rows that are selected in the table</source>
        <translation>Las filas seleccionadas en la tabla</translation>
    </message>
    <message>
        <source>All rows that the table shows with its filters</source>
        <translation>Todas las filas que muestra la tabla con sus filtros</translation>
    </message>
    <message>
        <source>All cases that have come from the server, whatever the filters</source>
        <translation>Todos los casos que llegaron del servidor, sin importar los filtros</translation>
    </message>
    <message>
        <source>Everything on the server that &amp;matches</source>
        <translation>Todo lo que coinci&amp;de en el servidor</translation>
    </message>
    <message>
        <source>The server is asked for all cases that match the filters, also those that are not loaded</source>
        <translation>Se piden al servidor todos los casos que coinciden con los filtros, también los que no están cargados</translation>
    </message>
    <message>
        <source>Whole cases, as the server sent them</source>
        <translation>Casos completos, tal como los envió el servidor</translation>
    </message>
    <message>
        <source>The columns that the table shows, in its order</source>
        <translation>Las columnas que muestra la tabla, en su orden</translation>
    </message>
    <message>
        <source>All fields and properties that these cases have</source>
        <translation>Todos los campos y propiedades que tienen estos casos</translation>
    </message>
    <message>
        <source>Tick the columns and put them in order</source>
        <translation>Marque las columnas y ordénelas</translation>
    </message>
    <message>
        <source>With the &amp;parent&apos;s columns (parent.NAME)</source>
        <translation>Con las colum&amp;nas del caso padre (parent.NOMBRE)</translation>
    </message>
    <message>
        <source>Adds the id, type, name and properties of the case that each one&apos;s index “parent” points at</source>
        <translation>Agrega el ID, el tipo, el nombre y las propiedades del caso al que apunta el índice “parent” de cada uno</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>Pr&amp;opietario</translation>
    </message>
    <message>
        <source>Owner in the file</source>
        <translation>Propietario en el archivo</translation>
    </message>
    <message>
        <source>Whether the owner is written by name, by id or both</source>
        <translation>Si el propietario se escribe por nombre, por ID o de ambas formas</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>What kind of file is written</source>
        <translation>Qué tipo de archivo se escribe</translation>
    </message>
    <message>
        <source>Sepa&amp;rator</source>
        <translation>Sepa&amp;rador</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>What stands between two values. Excel of many European languages expects the semicolon.</source>
        <translation>Lo que va entre dos valores. En muchos idiomas europeos, Excel espera el punto y coma.</translation>
    </message>
    <message>
        <source>B&amp;yte-order mark (Excel reads accents right)</source>
        <translation>Marca de orden de &amp;bytes (Excel lee bien los acentos)</translation>
    </message>
    <message>
        <source>A mark at the beginning that tells Excel that the text is UTF-8</source>
        <translation>Una marca al principio que indica a Excel que el texto es UTF-8</translation>
    </message>
    <message>
        <source>Write a descriptio&amp;n beside it</source>
        <translation>Agre&amp;gar una descripción</translation>
    </message>
    <message>
        <source>A small file that says what this one holds, from which server and domain, with its filters, counts and check sum</source>
        <translation>Un archivo pequeño que dice qué contiene este, de qué servidor y dominio, con sus filtros, cantidades y suma de verificación</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Where to write; the ending of the name follows the format, and the other way round</source>
        <translation>Dónde escribir; la extensión del nombre sigue al formato, y al revés</translation>
    </message>
    <message>
        <source>Choose the folder and the name in a dialog</source>
        <translation>Elegir la carpeta y el nombre en un diálogo</translation>
    </message>
    <message>
        <source>How much of the file is written</source>
        <translation>Cuánto del archivo está escrito</translation>
    </message>
    <message>
        <source>Continue in the bac&amp;kground</source>
        <translation>Continuar en seg&amp;undo plano</translation>
    </message>
    <message>
        <source>Closes this dialog; the last line of the window shows how far the export is</source>
        <translation>Cierra este diálogo; la última línea de la ventana muestra cuánto ha avanzado la exportación</translation>
    </message>
</context>
<context>
    <name>GroupsLocationsPane</name>
    <message>
        <source>Search groups and locations</source>
        <translation>Buscar grupos y ubicaciones</translation>
    </message>
    <message>
        <source>Search groups and locations…</source>
        <translation>Buscar grupos y ubicaciones…</translation>
    </message>
    <message>
        <source>Shows only names with these words</source>
        <translation>Muestra solo los nombres con estas palabras</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide – CommCare Browser</source>
        <translation>Guía – CommCare Browser</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Shows only the topics with these words</source>
        <translation>Muestra solo los temas con estas palabras</translation>
    </message>
    <message>
        <source>Search the guide…</source>
        <translation>Buscar en la guía…</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>The chosen topic is shown beside the list</source>
        <translation>El tema elegido se muestra junto a la lista</translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation>Ningún tema contiene estas palabras.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>The text of the chosen topic</source>
        <translation>El texto del tema elegido</translation>
    </message>
</context>
<context>
    <name>LoadScopeDialog</name>
    <message>
        <source>What to load</source>
        <translation>Qué cargar</translation>
    </message>
    <message>
        <source>Case &amp;type</source>
        <translation>&amp;Tipo de caso</translation>
    </message>
    <message>
        <source>Case type to load</source>
        <translation>Tipo de caso que se carga</translation>
    </message>
    <message>
        <source>Choose a type, or type its name as the application spells it</source>
        <translation>Elija un tipo o escriba su nombre tal como figura en la aplicación</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>Status to load</source>
        <translation>Estado que se carga</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Propietario</translation>
    </message>
    <message>
        <source>Owner to load</source>
        <translation>Propietario que se carga</translation>
    </message>
    <message>
        <source>Choose a name, or paste the id of an owner</source>
        <translation>Elija un nombre o pegue el ID de un propietario</translation>
    </message>
    <message>
        <source>&amp;Changed since</source>
        <translation>&amp;Modificado desde</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Modificado desde</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Como má&amp;ximo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>More cases than this are not loaded at once. A million takes about half a gigabyte of memory.</source>
        <translation>No se cargan más casos que estos a la vez. Un millón ocupa cerca de medio gigabyte de memoria.</translation>
    </message>
    <message>
        <source> cases</source>
        <translation> casos</translation>
    </message>
    <message>
        <source>Open cases, closed ones or all</source>
        <translation>Casos abiertos, cerrados o todos</translation>
    </message>
    <message>
        <source>Loads only cases changed on this day or later</source>
        <translation>Carga solo los casos modificados ese día o después</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>El primer día</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrar el registro</translation>
    </message>
    <message>
        <source>Only lines with these words, such as 503…</source>
        <translation>Solo líneas con estas palabras, por ejemplo 503…</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>Líneas mostradas</translation>
    </message>
    <message>
        <source>The log holds no keys, no passwords and no case data, so it can be sent to somebody who helps.</source>
        <translation>El registro no contiene claves, contraseñas ni datos de casos, así que puede enviarse a quien le ayude.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies all lines shown</source>
        <translation>Copia todas las líneas mostradas</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Abrir carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A line for each request, the latest at the end</source>
        <translation>Una línea por solicitud, la más reciente al final</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc hace lo mismo</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Load everything again (F5)</source>
        <translation>Cargar todo de nuevo (F5)</translation>
    </message>
    <message>
        <source>&amp;What to load…</source>
        <translation>&amp;Qué cargar…</translation>
    </message>
    <message>
        <source>Choose which cases the server sends</source>
        <translation>Elegir qué casos envía el servidor</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>&amp;Iniciar sesión…</translation>
    </message>
    <message>
        <source>Sign &amp;out and forget the key</source>
        <translation>Cerrar &amp;sesión y olvidar la clave</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nueva ventana</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>C&amp;onexiones…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Confi&amp;guración…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Connection doctor…</source>
        <translation>&amp;Diagnóstico de conexión…</translation>
    </message>
    <message>
        <source>What the server lets you read, and what is missing</source>
        <translation>Qué le permite leer el servidor y qué falta</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>Mostrar el &amp;registro</translation>
    </message>
    <message>
        <source>&amp;About CommCare Browser</source>
        <translation>&amp;Acerca de CommCare Browser</translation>
    </message>
    <message>
        <source>Parts of the domain</source>
        <translation>Partes del dominio</translation>
    </message>
    <message>
        <source>Ctrl+1, Ctrl+2 and Ctrl+3 go to each of them</source>
        <translation>Ctrl+1, Ctrl+2 y Ctrl+3 llevan a cada una</translation>
    </message>
    <message>
        <source>Write cases to a file: CSV, Excel, JSON Lines or SQLite (Ctrl+E)</source>
        <translation>Escribir casos en un archivo: CSV, Excel, JSON Lines o SQLite (Ctrl+E)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>How things are done here, with pictures (F1)</source>
        <translation>Cómo se hacen aquí las cosas, con imágenes (F1)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation>Cerrar aviso</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc hace lo mismo</translation>
    </message>
</context>
<context>
    <name>PeopleTreePanel</name>
    <message>
        <source>Enter shows the cases of a row; Right and Left open and close it</source>
        <translation>Enter muestra los casos de una fila; Derecha e Izquierda la abren y la cierran</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Use the &amp;system&apos;s proxy</source>
        <translation>Usar el proxy del &amp;sistema</translation>
    </message>
    <message>
        <source>Use &amp;no proxy</source>
        <translation>&amp;No usar proxy</translation>
    </message>
    <message>
        <source>&amp;Use this proxy:</source>
        <translation>&amp;Usar este proxy:</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Host del proxy</translation>
    </message>
    <message>
        <source>The name or the whole address of an HTTP proxy. A password is not kept.</source>
        <translation>El nombre o la dirección completa de un proxy HTTP. No se guarda ninguna contraseña.</translation>
    </message>
    <message>
        <source>for example proxy.example.org</source>
        <translation>por ejemplo, proxy.example.org</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>Certificates to &amp;trust as well</source>
        <translation>&amp;Certificados de confianza adicionales</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo de certificados</translation>
    </message>
    <message>
        <source>A PEM or DER file, for networks or servers with certificates of their own</source>
        <translation>Un archivo PEM o DER, para redes o servidores con certificados propios</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>Browse for a certificate file</source>
        <translation>Buscar un archivo de certificados</translation>
    </message>
    <message>
        <source>Changes apply to the next sign-in. A server on this computer is reached without a proxy.</source>
        <translation>Los cambios se aplican en el próximo inicio de sesión. A un servidor en este equipo se llega sin proxy.</translation>
    </message>
    <message>
        <source>Ctrl+Tab goes to the next page</source>
        <translation>Ctrl+Tab lleva a la página siguiente</translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation>Proxy y certificados</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>Según la configuración de este equipo</translation>
    </message>
    <message>
        <source>Connects directly</source>
        <translation>Se conecta directamente</translation>
    </message>
    <message>
        <source>The host and the port beside it</source>
        <translation>El host, con el puerto al lado</translation>
    </message>
    <message>
        <source>A number, such as 3128 or 8080</source>
        <translation>Un número, por ejemplo 3128 u 8080</translation>
    </message>
    <message>
        <source>Opens a dialog to find the file</source>
        <translation>Abre un diálogo para buscar el archivo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>The language of the program, from its next start on</source>
        <translation>El idioma del programa, a partir del próximo inicio</translation>
    </message>
    <message>
        <source>The program speaks it from its next start on. Numbers and dates follow the language, too; exported files stay the same in every language.</source>
        <translation>El programa lo usa a partir del próximo inicio. Los números y las fechas también siguen el idioma; los archivos exportados son iguales en todos los idiomas.</translation>
    </message>
    <message>
        <source>Of the texts in this program</source>
        <translation>El de los textos de este programa</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What can be done by keyboard, and with which keys</source>
        <translation>Qué se puede hacer con el teclado, y con qué teclas</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in to CommCareHQ</source>
        <translation>Iniciar sesión en CommCareHQ</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Choose a server, type the address of another one, or paste the address of any page of your domain</source>
        <translation>Elija un servidor, escriba la dirección de otro o pegue la dirección de cualquier página de su dominio</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>the e-mail address you sign in with</source>
        <translation>el correo electrónico con el que inicia sesión</translation>
    </message>
    <message>
        <source>Sign in &amp;with</source>
        <translation>&amp;Iniciar sesión con</translation>
    </message>
    <message>
        <source>Sign in method</source>
        <translation>Método de inicio de sesión</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>C&amp;lave de API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Two-&amp;factor code</source>
        <translation>Código de dos &amp;factores</translation>
    </message>
    <message>
        <source>Two-factor code</source>
        <translation>Código de dos factores</translation>
    </message>
    <message>
        <source>What the app on your phone shows now, for accounts that ask for it</source>
        <translation>Lo que muestra ahora la aplicación de su teléfono, para las cuentas que lo piden</translation>
    </message>
    <message>
        <source>only if your account asks for one</source>
        <translation>solo si su cuenta pide uno</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Dominio</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>The project space: the word after /a/ in the address of its pages</source>
        <translation>El espacio de proyecto: la palabra que sigue a /a/ en la dirección de sus páginas</translation>
    </message>
    <message>
        <source>for example exi-training</source>
        <translation>por ejemplo, exi-training</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Dominios</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Nombre de la conexión</translation>
    </message>
    <message>
        <source>What you call this connection in the list of connections</source>
        <translation>Cómo llama a esta conexión en la lista de conexiones</translation>
    </message>
    <message>
        <source>Keeps the key in the keychain of this computer, and nowhere else</source>
        <translation>Guarda la clave en el llavero de este equipo, y en ningún otro lugar</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer</source>
        <translation>&amp;Recordar en este equipo</translation>
    </message>
    <message>
        <source>Asks the server for each thing in turn, and says what is missing and who can give it</source>
        <translation>Consulta al servidor cada cosa, una tras otra, e indica qué falta y quién puede darlo</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>An API key, or your password</source>
        <translation>Una clave de API, o su contraseña</translation>
    </message>
    <message>
        <source>Type or paste it; nobody sees more than dots</source>
        <translation>Escriba o pegue; nadie ve más que puntos</translation>
    </message>
    <message>
        <source>Signs in and opens the domain</source>
        <translation>Inicia sesión y abre el dominio</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc hace lo mismo</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>How many cases are shown, loaded and selected</source>
        <translation>Cuántos casos hay mostrados, cargados y seleccionados</translation>
    </message>
    <message>
        <source>What the selected rows hold in the current column, if those are numbers</source>
        <translation>Qué contienen las filas seleccionadas en la columna actual, si son números</translation>
    </message>
    <message>
        <source>Whether all cases of the server are here, and how many requests that took</source>
        <translation>Si están aquí todos los casos del servidor, y cuántas solicitudes hicieron falta</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on loading where it was stopped</source>
        <translation>Seguir cargando desde donde se detuvo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop loading; what has come stays</source>
        <translation>Detener la carga; lo que ya llegó se conserva</translation>
    </message>
    <message>
        <source>How much has been loaded</source>
        <translation>Cuánto se ha cargado</translation>
    </message>
</context>
<context>
    <name>UserFilterBar</name>
    <message>
        <source>Kind of user</source>
        <translation>Tipo de usuario</translation>
    </message>
    <message>
        <source>Mobile workers or web users</source>
        <translation>Trabajadores móviles o usuarios web</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Deactivated workers still own cases</source>
        <translation>Los trabajadores desactivados siguen siendo propietarios de casos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>The role that the users have</source>
        <translation>El rol que tienen los usuarios</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>The group that the users are in</source>
        <translation>El grupo al que pertenecen los usuarios</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>The location of the users; those below it are meant too</source>
        <translation>La ubicación de los usuarios; incluye las que están por debajo</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Buscar usuarios</translation>
    </message>
    <message>
        <source>Search users…</source>
        <translation>Buscar usuarios…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Limpiar</translation>
    </message>
    <message>
        <source>Clear user filters</source>
        <translation>Quitar los filtros de usuarios</translation>
    </message>
    <message>
        <source>Show all users again</source>
        <translation>Mostrar de nuevo todos los usuarios</translation>
    </message>
    <message>
        <source>Shows only users with these words</source>
        <translation>Muestra solo los usuarios con estas palabras</translation>
    </message>
</context>
<context>
    <name>UsersPane</name>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>Nombre del usuario</translation>
    </message>
    <message>
        <source>Show this user&apos;s &amp;cases</source>
        <translation>Mostrar los &amp;casos de este usuario</translation>
    </message>
    <message>
        <source>Show this user&apos;s cases</source>
        <translation>Mostrar los casos de este usuario</translation>
    </message>
    <message>
        <source>Cases of the user by type</source>
        <translation>Casos del usuario por tipo</translation>
    </message>
    <message>
        <source>User details</source>
        <translation>Detalles del usuario</translation>
    </message>
    <message>
        <source>Enter shows the cases of a user</source>
        <translation>Enter muestra los casos de un usuario</translation>
    </message>
    <message>
        <source>Goes to the table of cases</source>
        <translation>Lleva a la tabla de casos</translation>
    </message>
    <message>
        <source>Ctrl+C copies a value</source>
        <translation>Ctrl+C copia un valor</translation>
    </message>
</context>
<context>
    <name>ViewsDialog</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>No view of this domain is saved yet. Save what is shown, or import views that somebody gave you.</source>
        <translation>Aún no hay vistas guardadas de este dominio. Guarde lo que se muestra o importe vistas que alguien le dio.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Enter shows a view, F2 renames it</source>
        <translation>Enter muestra una vista, F2 cambia su nombre</translation>
    </message>
    <message>
        <source>Uses its filters, sort and columns</source>
        <translation>Usa sus filtros, orden y columnas</translation>
    </message>
    <message>
        <source>F2 in the list does the same</source>
        <translation>F2 en la lista hace lo mismo</translation>
    </message>
    <message>
        <source>Makes a copy under a new name</source>
        <translation>Crea una copia con un nombre nuevo</translation>
    </message>
    <message>
        <source>No case is deleted by that</source>
        <translation>Con esto no se elimina ningún caso</translation>
    </message>
    <message>
        <source>Reads views from a file</source>
        <translation>Lee vistas de un archivo</translation>
    </message>
    <message>
        <source>Writes the chosen views to a file, or all</source>
        <translation>Escribe en un archivo las vistas elegidas, o todas</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc hace lo mismo</translation>
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
        <translation>%1, compilado con %2</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc hace lo mismo</translation>
    </message>
</context>
<context>
    <name>ccb::AccessModel</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What is missing and who can give it</source>
        <translation>Qué falta y quién puede darlo</translation>
    </message>
</context>
<context>
    <name>ccb::ApiService</name>
    <message>
        <source>The domain “%1” has no case with the id %2.</source>
        <translation>El dominio “%1” no tiene ningún caso con el ID %2.</translation>
    </message>
    <message>
        <source>It may have been deleted, or belong to another domain.</source>
        <translation>Puede que se haya eliminado o que pertenezca a otro dominio.</translation>
    </message>
    <message>
        <source>This server cannot list the children of a case.</source>
        <translation>Este servidor no puede listar los hijos de un caso.</translation>
    </message>
    <message>
        <source>Load the whole domain to see them.</source>
        <translation>Cargue todo el dominio para verlos.</translation>
    </message>
    <message>
        <source>The server has no list of forms.</source>
        <translation>El servidor no tiene lista de formularios.</translation>
    </message>
    <message>
        <source>It may be an older server: ask whoever looks after it.</source>
        <translation>Puede ser un servidor antiguo: pregunte a quien lo administra.</translation>
    </message>
    <message>
        <source>The server did not accept the two-factor code.</source>
        <translation>El servidor no aceptó el código de dos factores.</translation>
    </message>
    <message>
        <source>The account asks for a two-factor code beside the password.</source>
        <translation>La cuenta pide un código de dos factores además de la contraseña.</translation>
    </message>
    <message>
        <source>Type a fresh code, or sign in with an API key, which needs none.</source>
        <translation>Escriba un código nuevo o inicie sesión con una clave de API, que no lo necesita.</translation>
    </message>
    <message>
        <source>Type the code, or sign in with an API key, which needs none.</source>
        <translation>Escriba el código o inicie sesión con una clave de API, que no lo necesita.</translation>
    </message>
    <message>
        <source>Your account may not read the cases of “%1”.</source>
        <translation>Su cuenta no puede leer los casos de “%1”.</translation>
    </message>
    <message>
        <source>Edit Data (edit_data)</source>
        <translation>Editar datos (Edit Data, edit_data)</translation>
    </message>
    <message>
        <source>Your account may not list the mobile workers of “%1”.</source>
        <translation>Su cuenta no puede listar los trabajadores móviles de “%1”.</translation>
    </message>
    <message>
        <source>Edit Mobile Workers (edit_commcare_users)</source>
        <translation>Editar trabajadores móviles (Edit Mobile Workers, edit_commcare_users)</translation>
    </message>
    <message>
        <source>Your account may not list the groups of “%1”.</source>
        <translation>Su cuenta no puede listar los grupos de “%1”.</translation>
    </message>
    <message>
        <source>Your account may not list the web users of “%1”.</source>
        <translation>Su cuenta no puede listar los usuarios web de “%1”.</translation>
    </message>
    <message>
        <source>Edit Web Users (edit_web_users)</source>
        <translation>Editar usuarios web (Edit Web Users, edit_web_users)</translation>
    </message>
    <message>
        <source>Your account may not list the locations of “%1”.</source>
        <translation>Su cuenta no puede listar las ubicaciones de “%1”.</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Ubicaciones (Locations)</translation>
    </message>
    <message>
        <source>Your account may not list the applications of “%1”.</source>
        <translation>Su cuenta no puede listar las aplicaciones de “%1”.</translation>
    </message>
    <message>
        <source>Your account may not read the forms of “%1”.</source>
        <translation>Su cuenta no puede leer los formularios de “%1”.</translation>
    </message>
    <message>
        <source>Your account may not use the API.</source>
        <translation>Su cuenta no puede usar la API.</translation>
    </message>
    <message>
        <source>The plan of the domain “%1” does not include this part of the API.</source>
        <translation>El plan del dominio “%1” no incluye esta parte de la API.</translation>
    </message>
    <message>
        <source>Ask the administrator of the domain, or Dimagi, for a plan that includes API access.</source>
        <translation>Pida al administrador del dominio, o a Dimagi, un plan que incluya acceso a la API.</translation>
    </message>
    <message>
        <source>The server has blocked the account “%1”.</source>
        <translation>El servidor bloqueó la cuenta “%1”.</translation>
    </message>
    <message>
        <source>Sign in on the web site to unblock it, or ask the administrator of the domain.</source>
        <translation>Inicie sesión en el sitio web para desbloquearla o pídalo al administrador del dominio.</translation>
    </message>
    <message>
        <source>The server did not accept the username and API key.</source>
        <translation>El servidor no aceptó el nombre de usuario y la clave de API.</translation>
    </message>
    <message>
        <source>Check both, and whether the key is limited to other IP addresses or another domain. A new key can be made at %1.</source>
        <translation>Revise ambos, y si la clave está limitada a otras direcciones IP o a otro dominio. Puede crear una clave nueva en %1.</translation>
    </message>
    <message>
        <source>The server did not accept the username and password.</source>
        <translation>El servidor no aceptó el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>Check both. An account with two-factor sign-in needs an API key, made at %1.</source>
        <translation>Revise ambos. Una cuenta con inicio de sesión de dos factores necesita una clave de API, que se crea en %1.</translation>
    </message>
    <message>
        <source>Access APIs (access_api)</source>
        <translation>Acceder a las API (Access APIs, access_api)</translation>
    </message>
    <message>
        <source>Your role lacks %1: ask the administrator of the domain for it.</source>
        <translation>A su rol le falta el permiso %1: pídalo al administrador del dominio.</translation>
    </message>
    <message>
        <source>Your role lacks %1 or %2: ask the administrator of the domain for both.</source>
        <translation>A su rol le falta el permiso %1 o %2: pida ambos al administrador del dominio.</translation>
    </message>
    <message>
        <source>You can open: %1.</source>
        <translation>Puede abrir: %1.</translation>
    </message>
    <message>
        <source>The server knows you, but not as a member of the domain “%1”.</source>
        <translation>El servidor lo reconoce, pero no como miembro del dominio “%1”.</translation>
    </message>
    <message>
        <source>Check how the domain is written, or ask its administrator for an invitation.</source>
        <translation>Revise cómo está escrito el dominio o pida una invitación a su administrador.</translation>
    </message>
    <message>
        <source>The server knows you, but this key does not open “%1”.</source>
        <translation>El servidor lo reconoce, pero esta clave no abre “%1”.</translation>
    </message>
    <message>
        <source>The key is limited to another domain or to other IP addresses: look it up, or make another, at %1. Else ask the administrator of the domain whether your role and the plan include the API.</source>
        <translation>La clave está limitada a otro dominio o a otras direcciones IP: revísela, o cree otra, en %1. Si no, pregunte al administrador del dominio si su rol y el plan incluyen la API.</translation>
    </message>
    <message>
        <source>The server knows you, but does not let you use the API of “%1”.</source>
        <translation>El servidor lo reconoce, pero no le permite usar la API de “%1”.</translation>
    </message>
    <message>
        <source>Ask the administrator of the domain whether your role and the plan include the API.</source>
        <translation>Pregunte al administrador del dominio si su rol y el plan incluyen la API.</translation>
    </message>
    <message>
        <source>The server %1 does not look like a CommCareHQ server.</source>
        <translation>El servidor %1 no parece ser un servidor de CommCareHQ.</translation>
    </message>
    <message>
        <source>Check the address: it is the one you open CommCareHQ with in a browser.</source>
        <translation>Revise la dirección: es la que usa para abrir CommCareHQ en un navegador.</translation>
    </message>
    <message>
        <source>This key is limited to a domain, so it does not list all of yours.</source>
        <translation>Esta clave está limitada a un dominio, por lo que no lista todos los suyos.</translation>
    </message>
    <message>
        <source>The server does not list your domains.</source>
        <translation>El servidor no lista sus dominios.</translation>
    </message>
    <message>
        <source>Nothing is missing for “%1”.</source>
        <translation>No falta nada para “%1”.</translation>
    </message>
    <message>
        <source>The server does not have this version of the API.</source>
        <translation>El servidor no tiene esta versión de la API.</translation>
    </message>
    <message>
        <source>Nothing is missing as long as one of the versions works.</source>
        <translation>No falta nada mientras funcione alguna de las versiones.</translation>
    </message>
    <message>
        <source>The server does not have this list.</source>
        <translation>El servidor no tiene esta lista.</translation>
    </message>
    <message>
        <source>The server does not know the domain “%1”.</source>
        <translation>El servidor no conoce el dominio “%1”.</translation>
    </message>
    <message>
        <source>Check how it is written: it is the word after /a/ in the web site&apos;s address.</source>
        <translation>Revise cómo está escrito: es la palabra que sigue a /a/ en la dirección del sitio web.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a sign-in.</source>
        <translation>El proxy de la red pide iniciar sesión.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this network how to get through the proxy.</source>
        <translation>Pregunte a quien administra esta red cómo pasar por el proxy.</translation>
    </message>
    <message>
        <source>The server cannot answer at the moment (HTTP %1).</source>
        <translation>El servidor no puede responder en este momento (HTTP %1).</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>The server did not accept the request (HTTP %1).</source>
        <translation>El servidor no aceptó la solicitud (HTTP %1).</translation>
    </message>
    <message>
        <source>Try again with fewer filters, or with another API version.</source>
        <translation>Inténtelo de nuevo con menos filtros o con otra versión de la API.</translation>
    </message>
    <message>
        <source>The server gave an answer without data (HTTP %1).</source>
        <translation>El servidor dio una respuesta sin datos (HTTP %1).</translation>
    </message>
    <message>
        <source>Check the address of the server.</source>
        <translation>Revise la dirección del servidor.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Revise la conexión a internet e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no server at the address %1.</source>
        <translation>No hay ningún servidor en la dirección %1.</translation>
    </message>
    <message>
        <source>Check how it is written, and the internet connection.</source>
        <translation>Revise cómo está escrita y la conexión a internet.</translation>
    </message>
    <message>
        <source>The server %1 does not accept connections.</source>
        <translation>El servidor %1 no acepta conexiones.</translation>
    </message>
    <message>
        <source>Check the address, then try again later.</source>
        <translation>Revise la dirección e inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>No se pudo establecer una conexión segura con %1.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: %2</source>
        <translation>No se pudo establecer una conexión segura con %1: %2</translation>
    </message>
    <message>
        <source>Check the date and time of this computer and the address of the server. On a network with a sign-in page, sign in there first.</source>
        <translation>Revise la fecha y la hora de este equipo y la dirección del servidor. En una red con página de inicio de sesión, inicie sesión allí primero.</translation>
    </message>
    <message>
        <source>The server sent nothing for %L1 s.</source>
        <translation>El servidor no envió nada durante %L1 s.</translation>
    </message>
    <message>
        <source>Check the internet connection, or ask for fewer cases at a time, then try again.</source>
        <translation>Revise la conexión a internet, o pida menos casos a la vez, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The connection was cut before the answer was complete.</source>
        <translation>La conexión se cortó antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy does not let us through.</source>
        <translation>El proxy de la red no permite el paso.</translation>
    </message>
    <message>
        <source>The server %1 could not be reached.</source>
        <translation>No se pudo llegar al servidor %1.</translation>
    </message>
    <message>
        <source>Try again in %L1 s.</source>
        <translation>Inténtelo de nuevo en %L1 s.</translation>
    </message>
    <message>
        <source>Try again in %L1 min.</source>
        <translation>Inténtelo de nuevo en %L1 min.</translation>
    </message>
    <message>
        <source>The address %1 is not secure, so nothing was sent to it.</source>
        <translation>La dirección %1 no es segura, así que no se le envió nada.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Use una dirección que empiece con https://.</translation>
    </message>
    <message>
        <source>The server %1 sends us on to another address, %2. Nothing was sent there.</source>
        <translation>El servidor %1 redirige a otra dirección, %2. No se envió nada allí.</translation>
    </message>
    <message>
        <source>If that is the right server, sign in with its address.</source>
        <translation>Si ese es el servidor correcto, inicie sesión con su dirección.</translation>
    </message>
    <message>
        <source>The username holds a line break or another invisible character.</source>
        <translation>El nombre de usuario contiene un salto de línea u otro carácter invisible.</translation>
    </message>
    <message>
        <source>The key or password holds a line break or another invisible character.</source>
        <translation>La clave o la contraseña contiene un salto de línea u otro carácter invisible.</translation>
    </message>
    <message>
        <source>Type or paste it again.</source>
        <translation>Escríbalo o péguelo de nuevo.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than %1, which is more than we read at once.</source>
        <translation>La respuesta del servidor supera %1, más de lo que se lee de una vez.</translation>
    </message>
    <message>
        <source>Ask for smaller pages, or narrow the cases by a filter.</source>
        <translation>Pida páginas más pequeñas o limite los casos con un filtro.</translation>
    </message>
    <message>
        <source>The server limits how much a domain may ask for, and asks us to wait.</source>
        <translation>El servidor limita cuánto puede pedir un dominio y solicita esperar.</translation>
    </message>
    <message>
        <source>The server&apos;s list runs in a circle: a page names an earlier one as the next.</source>
        <translation>La lista del servidor da vueltas en círculo: una página indica como siguiente una anterior.</translation>
    </message>
    <message>
        <source>What came is incomplete. Try again, or choose another API version.</source>
        <translation>Lo que llegó está incompleto. Inténtelo de nuevo o elija otra versión de la API.</translation>
    </message>
    <message>
        <source>The server sent the same page of its list again instead of the next one.</source>
        <translation>El servidor envió otra vez la misma página de su lista en lugar de la siguiente.</translation>
    </message>
    <message>
        <source>The server counts %L1 cases, but lists %L2 fewer.</source>
        <translation>El servidor cuenta %L1 casos, pero lista %L2 menos.</translation>
    </message>
    <message>
        <source>The server counts %L1 mobile workers, but lists %L2 fewer.</source>
        <translation>El servidor cuenta %L1 trabajadores móviles, pero lista %L2 menos.</translation>
    </message>
    <message>
        <source>The server counts %L1 web users, but lists %L2 fewer.</source>
        <translation>El servidor cuenta %L1 usuarios web, pero lista %L2 menos.</translation>
    </message>
    <message>
        <source>The server counts %L1 groups, but lists %L2 fewer.</source>
        <translation>El servidor cuenta %L1 grupos, pero lista %L2 menos.</translation>
    </message>
    <message>
        <source>The server counts %L1 locations, but lists %L2 fewer.</source>
        <translation>El servidor cuenta %L1 ubicaciones, pero lista %L2 menos.</translation>
    </message>
    <message>
        <source>The server counts %L1 applications, but lists %L2 fewer.</source>
        <translation>El servidor cuenta %L1 aplicaciones, pero lista %L2 menos.</translation>
    </message>
    <message>
        <source>The server counts %L1 domains, but lists %L2 fewer.</source>
        <translation>El servidor cuenta %L1 dominios, pero lista %L2 menos.</translation>
    </message>
    <message>
        <source>The server counts %L1 forms, but lists %L2 fewer.</source>
        <translation>El servidor cuenta %L1 formularios, pero lista %L2 menos.</translation>
    </message>
    <message>
        <source>They may have changed or gone while the list was read. Load again.</source>
        <translation>Puede que hayan cambiado o desaparecido mientras se leía la lista. Cargue de nuevo.</translation>
    </message>
    <message>
        <source>The server sent a web page where data was expected.</source>
        <translation>El servidor envió una página web donde se esperaban datos.</translation>
    </message>
    <message>
        <source>Some networks ask for a sign-in of their own: open %1 in a browser, sign in to the network if asked, then try again.</source>
        <translation>Algunas redes piden su propio inicio de sesión: abra %1 en un navegador, inicie sesión en la red si se le pide e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ccb::BatchExport</name>
    <message>
        <source>Sign in once in the window, or set %1.</source>
        <translation>Inicie sesión una vez en la ventana o defina %1.</translation>
    </message>
    <message>
        <source>Owners are written by their ids where their names could not be read: %1</source>
        <translation>Los propietarios se escriben con su ID donde no se pudo leer su nombre: %1</translation>
    </message>
    <message>
        <source>1 case written.</source>
        <translation>1 caso escrito.</translation>
    </message>
    <message>
        <source>%L1 cases written.</source>
        <translation>%L1 casos escritos.</translation>
    </message>
    <message>
        <source>No case here has “%1”: its column is empty.</source>
        <translation>Aquí ningún caso tiene “%1”: su columna está vacía.</translation>
    </message>
    <message>
        <source>1 user written.</source>
        <translation>1 usuario escrito.</translation>
    </message>
    <message>
        <source>%L1 users written.</source>
        <translation>%L1 usuarios escritos.</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 min</translation>
    </message>
    <message>
        <source>%L1 cases loaded</source>
        <translation>%L1 casos cargados</translation>
    </message>
    <message>
        <source>%L1 of %L2 cases loaded</source>
        <translation>%L1 de %L2 casos cargados</translation>
    </message>
    <message>
        <source>%L1 of %L2 cases loaded, %3 left</source>
        <translation>%L1 de %L2 casos cargados, faltan %3</translation>
    </message>
    <message>
        <source>Packing the file</source>
        <translation>Comprimiendo el archivo</translation>
    </message>
    <message>
        <source>%L1 cases written</source>
        <translation>%L1 casos escritos</translation>
    </message>
    <message>
        <source>%L1 of %L2 cases written</source>
        <translation>%L1 de %L2 casos escritos</translation>
    </message>
    <message>
        <source>%L1 of %L2 cases written, %3 left</source>
        <translation>%L1 de %L2 casos escritos, faltan %3</translation>
    </message>
</context>
<context>
    <name>ccb::CaseCheck</name>
    <message>
        <source>Unknown owner</source>
        <translation>Propietario desconocido</translation>
    </message>
    <message>
        <source>Open, with a deactivated owner</source>
        <translation>Abierto, con propietario desactivado</translation>
    </message>
    <message>
        <source>Index to a case that is not here</source>
        <translation>Índice a un caso que no está aquí</translation>
    </message>
    <message>
        <source>Open, with an index to a closed case</source>
        <translation>Abierto, con índice a un caso cerrado</translation>
    </message>
    <message>
        <source>Same external_id twice</source>
        <translation>external_id repetido</translation>
    </message>
    <message>
        <source>Impossible date</source>
        <translation>Fecha imposible</translation>
    </message>
    <message>
        <source>Impossible GPS position</source>
        <translation>Posición GPS imposible</translation>
    </message>
</context>
<context>
    <name>ccb::CaseDetailPane</name>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Relations (%L1)</source>
        <translation>Relaciones (%L1)</translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation>Ningún caso elegido</translation>
    </message>
    <message>
        <source>Choose a case in the table to see all of it here.</source>
        <translation>Elija un caso en la tabla para verlo aquí completo.</translation>
    </message>
    <message>
        <source>The case could not be opened</source>
        <translation>No se pudo abrir el caso</translation>
    </message>
    <message>
        <source>Asking the server for the case…</source>
        <translation>Pidiendo el caso al servidor…</translation>
    </message>
    <message>
        <source>Case without a name</source>
        <translation>Caso sin nombre</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>ccb::CaseFactsView</name>
    <message>
        <source>Can be selected and copied</source>
        <translation>Se puede seleccionar y copiar</translation>
    </message>
</context>
<context>
    <name>ccb::CaseField</name>
    <message>
        <source>Case id</source>
        <translation>ID del caso</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Owner id</source>
        <translation>ID del propietario</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>ID externo</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificación</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Modified on server</source>
        <translation>Modificación en el servidor</translation>
    </message>
    <message>
        <source>Modified by</source>
        <translation>Modificado por</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Abierto por</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Cerrado por</translation>
    </message>
    <message>
        <source>Opened on server</source>
        <translation>Apertura en el servidor</translation>
    </message>
    <message>
        <source>Indexed on</source>
        <translation>Indexación</translation>
    </message>
    <message>
        <source>Owner kind</source>
        <translation>Tipo de propietario</translation>
    </message>
    <message>
        <source>Modified by: kind</source>
        <translation>Modificado por: tipo</translation>
    </message>
    <message>
        <source>Opened by: kind</source>
        <translation>Abierto por: tipo</translation>
    </message>
    <message>
        <source>Closed by: kind</source>
        <translation>Cerrado por: tipo</translation>
    </message>
</context>
<context>
    <name>ccb::CaseFilterBar</name>
    <message>
        <source>All types (%L1)</source>
        <translation>Todos los tipos (%L1)</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
</context>
<context>
    <name>ccb::CaseFormsModel</name>
    <message>
        <source>Begun: %1</source>
        <translation>Inicio: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Fin: %1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Recepción: %1</translation>
    </message>
    <message>
        <source>Username: %1</source>
        <translation>Nombre de usuario: %1</translation>
    </message>
    <message>
        <source>User id: %1</source>
        <translation>ID de usuario: %1</translation>
    </message>
    <message>
        <source>Application: %1</source>
        <translation>Aplicación: %1</translation>
    </message>
    <message>
        <source>Form id: %1</source>
        <translation>ID del formulario: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
</context>
<context>
    <name>ccb::CaseHistoryView</name>
    <message>
        <source>Double-click a form, or press Enter, to see it in CommCareHQ</source>
        <translation>Haga doble clic en un formulario, o presione Enter, para verlo en CommCareHQ</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>No forms</source>
        <translation>Sin formularios</translation>
    </message>
    <message>
        <source>The server lists no form that touched this case.</source>
        <translation>El servidor no lista ningún formulario que haya modificado este caso.</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>No se pudo leer el historial</translation>
    </message>
    <message>
        <source>%1
These are the ids that the case itself names; when, who and which form is missing.</source>
        <translation>%1
Estos son los ID que indica el propio caso; faltan la fecha, el autor y el formulario.</translation>
    </message>
    <message>
        <source>Forms so far: %L1…</source>
        <translation>Formularios hasta ahora: %L1…</translation>
    </message>
    <message>
        <source>The first %L1 forms of the list</source>
        <translation>Los primeros %L1 formularios de la lista</translation>
    </message>
    <message>
        <source>Forms: %L1</source>
        <translation>Formularios: %L1</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar t&amp;odos</translation>
    </message>
    <message>
        <source>&amp;Open in CommCareHQ	Enter</source>
        <translation>&amp;Abrir en CommCareHQ	Enter</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar &amp;enlace</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Copiar &amp;ID</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>Asks the server for the whole list</source>
        <translation>Pide al servidor la lista completa</translation>
    </message>
</context>
<context>
    <name>ccb::CaseIndicesModel</name>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Related case</source>
        <translation>Caso relacionado</translation>
    </message>
</context>
<context>
    <name>ccb::CaseLoader</name>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 min</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1 h</translation>
    </message>
    <message>
        <source>%1 Trying again in %2.</source>
        <translation>%1 Se reintentará en %2.</translation>
    </message>
    <message>
        <source>%1 Trying again.</source>
        <translation>%1 Reintentando.</translation>
    </message>
</context>
<context>
    <name>ccb::CasePropertiesModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(en blanco)</translation>
    </message>
</context>
<context>
    <name>ccb::CasePropertiesView</name>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>&amp;Copiar valor</translation>
    </message>
    <message>
        <source>Copy name &amp;and value</source>
        <translation>Copiar nombre &amp;y valor</translation>
    </message>
    <message>
        <source>&amp;Show cases with this value</source>
        <translation>&amp;Mostrar casos con este valor</translation>
    </message>
    <message>
        <source>Choose a property to read its whole value here.</source>
        <translation>Elija una propiedad para leer aquí su valor completo.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(en blanco)</translation>
    </message>
</context>
<context>
    <name>ccb::CaseRawView</name>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>The raw answer could not be read</source>
        <translation>No se pudo leer la respuesta sin procesar</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>The next place found in the raw answer</source>
        <translation>La coincidencia siguiente en la respuesta sin procesar</translation>
    </message>
    <message>
        <source>The place found before</source>
        <translation>La coincidencia anterior</translation>
    </message>
</context>
<context>
    <name>ccb::CaseRelationsModel</name>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Continúa</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>sin tipo</translation>
    </message>
    <message>
        <source>%L1 closed</source>
        <translation>cerrados: %L1</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>ccb::CaseRelationsView</name>
    <message>
        <source>Double-click a case, or press Enter, to open it</source>
        <translation>Haga doble clic en un caso, o presione Enter, para abrirlo</translation>
    </message>
    <message>
        <source>Double-click a row, or press Enter, to open that case</source>
        <translation>Haga doble clic en una fila, o presione Enter, para abrir ese caso</translation>
    </message>
    <message>
        <source>This case points at no other case.</source>
        <translation>Este caso no apunta a ningún otro.</translation>
    </message>
    <message>
        <source>This case points at:</source>
        <translation>Este caso apunta a:</translation>
    </message>
    <message>
        <source>Looking for children…</source>
        <translation>Buscando hijos…</translation>
    </message>
    <message>
        <source>Asking the server: %L1 so far…</source>
        <translation>Consultando al servidor: %L1 hasta ahora…</translation>
    </message>
    <message>
        <source>No child is loaded.</source>
        <translation>Ningún hijo está cargado.</translation>
    </message>
    <message>
        <source>No other case points at this one.</source>
        <translation>Ningún otro caso apunta a este.</translation>
    </message>
    <message>
        <source>Loaded children: %L1</source>
        <translation>Hijos cargados: %L1</translation>
    </message>
    <message>
        <source>Children: %L1</source>
        <translation>Hijos: %L1</translation>
    </message>
    <message>
        <source>Those that point by “%1”</source>
        <translation>Los que apuntan por “%1”</translation>
    </message>
    <message>
        <source>&amp;Show these cases in the table</source>
        <translation>&amp;Mostrar estos casos en la tabla</translation>
    </message>
    <message>
        <source>&amp;Open case	Enter</source>
        <translation>&amp;Abrir caso	Enter</translation>
    </message>
    <message>
        <source>Open in &amp;CommCareHQ</source>
        <translation>Abrir en &amp;CommCareHQ</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar &amp;enlace</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Copiar &amp;ID</translation>
    </message>
</context>
<context>
    <name>ccb::CaseStatus</name>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
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
        <translation>Casos</translation>
    </message>
</context>
<context>
    <name>ccb::CasesPane</name>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>&amp;Open case	Enter</source>
        <translation>&amp;Abrir caso	Enter</translation>
    </message>
    <message>
        <source>&amp;Copy rows	Ctrl+C</source>
        <translation>&amp;Copiar filas	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Copiar &amp;valor</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Copiar &amp;ID</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar &amp;enlace</translation>
    </message>
    <message>
        <source>Open in CommCare&amp;HQ</source>
        <translation>Abrir en CommCare&amp;HQ</translation>
    </message>
    <message>
        <source>&amp;Profile of %1…</source>
        <translation>&amp;Perfil de %1…</translation>
    </message>
    <message>
        <source>&amp;Hide column</source>
        <translation>&amp;Ocultar columna</translation>
    </message>
    <message>
        <source>&amp;Fit to content</source>
        <translation>A&amp;justar al contenido</translation>
    </message>
    <message>
        <source>Fit a&amp;ll columns</source>
        <translation>Ajustar &amp;todas las columnas</translation>
    </message>
    <message>
        <source>Free&amp;ze up to here</source>
        <translation>&amp;Inmovilizar hasta aquí</translation>
    </message>
    <message>
        <source>&amp;Unfreeze</source>
        <translation>Dejar de inmo&amp;vilizar</translation>
    </message>
    <message>
        <source>Choose &amp;columns…</source>
        <translation>Elegir &amp;columnas…</translation>
    </message>
    <message>
        <source>Sort by %1, &amp;ascending</source>
        <translation>Ordenar por %1, &amp;ascendente</translation>
    </message>
    <message>
        <source>Sort by %1, &amp;descending</source>
        <translation>Ordenar por %1, &amp;descendente</translation>
    </message>
    <message>
        <source>In the order of a&amp;rrival</source>
        <translation>En orden de &amp;llegada</translation>
    </message>
    <message>
        <source>%L1 rows are too many to copy.</source>
        <translation>%L1 filas son demasiadas para copiarlas.</translation>
    </message>
    <message>
        <source>Export them to a file instead.</source>
        <translation>Expórtelas a un archivo.</translation>
    </message>
    <message>
        <source>No cases match</source>
        <translation>Ningún caso coincide</translation>
    </message>
    <message>
        <source>More cases are still coming. Or take a filter away to see those that are here.</source>
        <translation>Aún están llegando más casos. También puede quitar un filtro para ver los que ya están aquí.</translation>
    </message>
    <message>
        <source>Take a filter away, or search for fewer words.</source>
        <translation>Quite un filtro o busque menos palabras.</translation>
    </message>
    <message>
        <source>Loading cases…</source>
        <translation>Cargando casos…</translation>
    </message>
    <message>
        <source>The first ones appear as soon as the server sends them.</source>
        <translation>Los primeros aparecen en cuanto el servidor los envía.</translation>
    </message>
    <message>
        <source>No cases here</source>
        <translation>No hay casos aquí</translation>
    </message>
    <message>
        <source>The server has no cases in this domain that you may see.</source>
        <translation>El servidor no tiene en este dominio casos que usted pueda ver.</translation>
    </message>
    <message>
        <source>Nothing loaded</source>
        <translation>Nada cargado</translation>
    </message>
    <message>
        <source>Loading was stopped before the first case came.</source>
        <translation>La carga se detuvo antes de que llegara el primer caso.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Colu&amp;mn %1</source>
        <translation>Colu&amp;mna %1</translation>
    </message>
    <message>
        <source>Move towards the &amp;start	Ctrl+Shift+Right</source>
        <translation>Mover hacia el i&amp;nicio	Ctrl+Shift+Derecha</translation>
    </message>
    <message>
        <source>Move towards the &amp;start	Ctrl+Shift+Left</source>
        <translation>Mover hacia el i&amp;nicio	Ctrl+Shift+Izquierda</translation>
    </message>
    <message>
        <source>Move towards the &amp;end	Ctrl+Shift+Left</source>
        <translation>Mover hacia el &amp;final	Ctrl+Shift+Izquierda</translation>
    </message>
    <message>
        <source>Move towards the &amp;end	Ctrl+Shift+Right</source>
        <translation>Mover hacia el &amp;final	Ctrl+Shift+Derecha</translation>
    </message>
    <message>
        <source>Co&amp;py rows as</source>
        <translation>C&amp;opiar filas como</translation>
    </message>
    <message>
        <source>&amp;Tab-separated text, for spreadsheets</source>
        <translation>&amp;Texto separado por tabulaciones, para hojas de cálculo</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>&amp;Markdown table</source>
        <translation>Tabla &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Filter the current column</source>
        <translation>Filtrar la columna actual</translation>
    </message>
</context>
<context>
    <name>ccb::CellFilterActions</name>
    <message>
        <source>&amp;Filter: %1</source>
        <translation>&amp;Filtrar: %1</translation>
    </message>
    <message>
        <source>E&amp;xclude: %1</source>
        <translation>E&amp;xcluir: %1</translation>
    </message>
    <message>
        <source>Filter %1 b&amp;y</source>
        <translation>Filtrar %1 &amp;por</translation>
    </message>
    <message>
        <source>&amp;Contains…</source>
        <translation>&amp;Contiene…</translation>
    </message>
    <message>
        <source>&amp;Greater than…</source>
        <translation>&amp;Mayor que…</translation>
    </message>
    <message>
        <source>&amp;Less than…</source>
        <translation>M&amp;enor que…</translation>
    </message>
    <message>
        <source>&amp;Between…</source>
        <translation>Ent&amp;re…</translation>
    </message>
    <message>
        <source>&amp;Not blank</source>
        <translation>&amp;No en blanco</translation>
    </message>
    <message>
        <source>Bl&amp;ank</source>
        <translation>En &amp;blanco</translation>
    </message>
    <message>
        <source>&amp;Missing</source>
        <translation>&amp;Ausente</translation>
    </message>
</context>
<context>
    <name>ccb::CertificateBundle</name>
    <message>
        <source>Choose another certificate file in the settings, or none.</source>
        <translation>Elija otro archivo de certificados en la configuración, o ninguno.</translation>
    </message>
    <message>
        <source>There is no certificate file %1.</source>
        <translation>No existe el archivo de certificados %1.</translation>
    </message>
    <message>
        <source>The certificate file %1 cannot be read.</source>
        <translation>No se puede leer el archivo de certificados %1.</translation>
    </message>
    <message>
        <source>The file %1 is too large for a certificate file.</source>
        <translation>El archivo %1 es demasiado grande para ser un archivo de certificados.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate.</source>
        <translation>El archivo %1 no contiene ningún certificado.</translation>
    </message>
</context>
<context>
    <name>ccb::ChecksMenu</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Cases that are not here can be told when all are loaded.</source>
        <translation>Los casos que no están aquí solo se pueden detectar cuando todos estén cargados.</translation>
    </message>
    <message>
        <source>Owners can be told when their lists are loaded.</source>
        <translation>Los propietarios solo se pueden comprobar cuando sus listas estén cargadas.</translation>
    </message>
    <message>
        <source>Among all %L1 cases that are loaded</source>
        <translation>Entre los %L1 casos cargados</translation>
    </message>
</context>
<context>
    <name>ccb::ColumnChooser</name>
    <message>
        <source>%1 (index)</source>
        <translation>%1 (índice)</translation>
    </message>
    <message>
        <source>%1 (no case has it)</source>
        <translation>%1 (ningún caso la tiene)</translation>
    </message>
    <message>
        <source>Defined in the applications; no case that is loaded has it.</source>
        <translation>Definida en las aplicaciones; ningún caso cargado la tiene.</translation>
    </message>
</context>
<context>
    <name>ccb::ColumnProfileDialog</name>
    <message>
        <source>Profile of %1</source>
        <translation>Perfil de %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 caso</translation>
    </message>
    <message>
        <source>%L1 cases</source>
        <translation>%L1 casos</translation>
    </message>
    <message>
        <source>All %1 that are loaded</source>
        <translation>Todo lo cargado: %1</translation>
    </message>
    <message>
        <source>The %1 shown</source>
        <translation>Lo que se muestra: %1</translation>
    </message>
    <message>
        <source>%L1, each of them once</source>
        <translation>%L1, cada uno una sola vez</translation>
    </message>
    <message>
        <source>
sum %1, average %2</source>
        <translation>
suma %1, promedio %2</translation>
    </message>
    <message>
        <source>The %L1 most frequent values</source>
        <translation>Los %L1 valores más frecuentes</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>%1, all %2</source>
        <translation>%1, siempre %2</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
</context>
<context>
    <name>ccb::ColumnProfileModel</name>
    <message>
        <source>Filled</source>
        <translation>Con valor</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>En blanco</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
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
        <translation>1 caso</translation>
    </message>
    <message>
        <source>%L1 cases</source>
        <translation>%L1 casos</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra</translation>
    </message>
</context>
<context>
    <name>ccb::CommandLine</name>
    <message>
        <source>See --help.</source>
        <translation>Consulte --help.</translation>
    </message>
    <message>
        <source>A fast desktop window on a CommCareHQ domain.</source>
        <translation>Una ventana de escritorio rápida para un dominio de CommCareHQ.</translation>
    </message>
    <message>
        <source>Use the built-in demo server instead of a real one.</source>
        <translation>Usar el servidor de demostración integrado en lugar de uno real.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>The server&apos;s address, such as https://www.commcarehq.org.</source>
        <translation>La dirección del servidor, por ejemplo https://www.commcarehq.org.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>The domain (project space).</source>
        <translation>El dominio (espacio de proyecto).</translation>
    </message>
    <message>
        <source>Who signs in. The key comes from the keychain, else from the environment variable COMMCARE_API_KEY.</source>
        <translation>Quién inicia sesión. La clave se toma del llavero; si no, de la variable de entorno COMMCARE_API_KEY.</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <source>The kind of secret: apikey (as it is), digest or basic.</source>
        <translation>El tipo de secreto: apikey (predeterminado), digest o basic.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARCHIVO</translation>
    </message>
    <message>
        <source>What to export: cases (as it is) or users.</source>
        <translation>Qué exportar: cases (predeterminado) o users.</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSIÓN</translation>
    </message>
    <message>
        <source>The version of the case API: auto (as it is), v0.5, v1 or v2.</source>
        <translation>La versión de la API de casos: auto (predeterminado), v0.5, v1 o v2.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>At most so many cases in an answer, 1 to 5000 (as many as come quickly).</source>
        <translation>Máximo de casos por respuesta, de 1 a 5000 (tantos como lleguen rápido).</translation>
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
        <translation>Solo este caso.</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <source>Only cases of this type.</source>
        <translation>Solo casos de este tipo.</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>Only open or closed cases; all is as it is.</source>
        <translation>Solo casos abiertos (open) o cerrados (closed); all es lo predeterminado.</translation>
    </message>
    <message>
        <source>Only cases of this owner.</source>
        <translation>Solo casos de este propietario.</translation>
    </message>
    <message>
        <source>NAME=VALUE</source>
        <translation>NOMBRE=VALOR</translation>
    </message>
    <message>
        <source>Only cases with this value; an empty one means blank. Can be given again.</source>
        <translation>Solo casos con este valor; uno vacío significa en blanco. Puede repetirse.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>Only cases that contain all of these words.</source>
        <translation>Solo casos que contengan todas estas palabras.</translation>
    </message>
    <message>
        <source>Tell each request on standard error: method, path, status, time and size.</source>
        <translation>Informar cada solicitud en la salida de error: método, ruta, estado, tiempo y tamaño.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Mostrar este texto.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”.</source>
        <translation>--%1 no puede ser “%2”.</translation>
    </message>
    <message>
        <source>--property needs NAME=VALUE, not “%1”.</source>
        <translation>--property necesita NOMBRE=VALOR, no “%1”.</translation>
    </message>
    <message>
        <source>--export needs the name of a file.</source>
        <translation>--export necesita el nombre de un archivo.</translation>
    </message>
    <message>
        <source>Do not know what to do with “%1”.</source>
        <translation>No se sabe qué hacer con “%1”.</translation>
    </message>
    <message>
        <source>--%1 goes with --export only.</source>
        <translation>--%1 solo se usa junto con --export.</translation>
    </message>
    <message>
        <source>--export needs --server, --domain and --username (or --demo).</source>
        <translation>--export necesita --server, --domain y --username (o --demo).</translation>
    </message>
    <message>
        <source>Where to sign in:</source>
        <translation>Dónde iniciar sesión:</translation>
    </message>
    <message>
        <source>Exporting without a window:</source>
        <translation>Exportar sin ventana:</translation>
    </message>
    <message>
        <source>Write a file and end; - is the standard output. The ending says the format: .csv, .xlsx (Excel), .jsonl or .ndjson (each case as the server sent it), .sqlite, .sqlite3 or .db (a table for each case type); any other is CSV.</source>
        <translation>Escribir un archivo y terminar; - es la salida estándar. La extensión indica el formato: .csv, .xlsx (Excel), .jsonl o .ndjson (cada caso tal como lo envió el servidor), .sqlite, .sqlite3 o .db (una tabla por tipo de caso); cualquier otra es CSV.</translation>
    </message>
    <message>
        <source>What to export:</source>
        <translation>Qué exportar:</translation>
    </message>
    <message>
        <source>How to write it:</source>
        <translation>Cómo escribirlo:</translation>
    </message>
    <message>
        <source>csv, xlsx, jsonl or sqlite, whatever the file&apos;s ending says.</source>
        <translation>csv, xlsx, jsonl o sqlite, sea cual sea la extensión del archivo.</translation>
    </message>
    <message>
        <source>The columns to write, in this order (all); parent.NAME is that of the parent case.</source>
        <translation>Las columnas que se escriben, en este orden (todas); parent.NOMBRE es la del caso padre.</translation>
    </message>
    <message>
        <source>SIGN</source>
        <translation>SIGNO</translation>
    </message>
    <message>
        <source>CSV: comma (as it is), semicolon or tab.</source>
        <translation>CSV: comma (coma, predeterminado), semicolon (punto y coma) o tab (tabulación).</translation>
    </message>
    <message>
        <source>CSV: without the byte-order mark that Excel knows UTF-8 by.</source>
        <translation>CSV: sin la marca de orden de bytes con la que Excel reconoce UTF-8.</translation>
    </message>
    <message>
        <source>CSV: write values that begin like a formula without a leading apostrophe.</source>
        <translation>CSV: escribir sin apóstrofo inicial los valores que empiezan como una fórmula.</translation>
    </message>
    <message>
        <source>Write FILE.manifest.json too: what the file holds, from where, and its SHA-256.</source>
        <translation>Escribir también ARCHIVO.manifest.json: qué contiene el archivo, de dónde viene y su SHA-256.</translation>
    </message>
    <message>
        <source>How to ask the server:</source>
        <translation>Cómo consultar al servidor:</translation>
    </message>
    <message>
        <source>--%1 goes with CSV only.</source>
        <translation>--%1 solo se usa con CSV.</translation>
    </message>
    <message>
        <source>--columns does not go with JSON Lines, which has whole cases.</source>
        <translation>--columns no se usa con JSON Lines, que tiene casos completos.</translation>
    </message>
</context>
<context>
    <name>ccb::ConditionDialog</name>
    <message>
        <source>Cases whose “%1” contains</source>
        <translation>Casos cuyo valor de “%1” contiene</translation>
    </message>
    <message>
        <source>Cases whose “%1” is less than</source>
        <translation>Casos cuyo valor de “%1” es menor que</translation>
    </message>
    <message>
        <source>Cases whose “%1” is greater than</source>
        <translation>Casos cuyo valor de “%1” es mayor que</translation>
    </message>
    <message>
        <source>Cases whose “%1” is from</source>
        <translation>Casos cuyo valor de “%1” va de</translation>
    </message>
    <message>
        <source>Cases whose “%1” is</source>
        <translation>Casos cuyo valor de “%1” es</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtrar %1</translation>
    </message>
    <message>
        <source>Case and accents do not matter.</source>
        <translation>No se distinguen mayúsculas ni acentos.</translation>
    </message>
    <message>
        <source>Numbers and dates count as such: 5, 2024-05-31. Text goes by the alphabet.</source>
        <translation>Los números y las fechas cuentan como tales: 5, 2024-05-31. El texto sigue el orden alfabético.</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>Adds this to the filters that are on</source>
        <translation>Agrega esto a los filtros activos</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc hace lo mismo</translation>
    </message>
</context>
<context>
    <name>ccb::ConditionGrammar</name>
    <message>
        <source>A quote is not closed, or something follows it.</source>
        <translation>Falta cerrar unas comillas, o algo las sigue.</translation>
    </message>
    <message>
        <source>Put &quot; at both ends, and write &quot;&quot; for a quote inside.</source>
        <translation>Ponga &quot; en ambos extremos y escriba &quot;&quot; para unas comillas interiores.</translation>
    </message>
    <message>
        <source>The two ends of the range are not of one kind.</source>
        <translation>Los dos extremos del rango no son del mismo tipo.</translation>
    </message>
    <message>
        <source>Write two numbers, two dates or two texts, such as 1..9.</source>
        <translation>Escriba dos números, dos fechas o dos textos, por ejemplo 1..9.</translation>
    </message>
    <message>
        <source>The range begins behind its end.</source>
        <translation>El rango empieza después de su fin.</translation>
    </message>
    <message>
        <source>Write the lesser value first: %1..%2</source>
        <translation>Escriba primero el valor menor: %1..%2</translation>
    </message>
    <message>
        <source>Look at the brackets and the signs that repeat: ( ) [ ] * + ?</source>
        <translation>Revise los paréntesis, los corchetes y los signos de repetición: ( ) [ ] * + ?</translation>
    </message>
    <message>
        <source>The regular expression is empty.</source>
        <translation>La expresión regular está vacía.</translation>
    </message>
    <message>
        <source>The regular expression is wrong at character %1: %2.</source>
        <translation>La expresión regular tiene un error en el carácter %1: %2.</translation>
    </message>
    <message>
        <source>The regular expression cannot be used.</source>
        <translation>La expresión regular no se puede usar.</translation>
    </message>
    <message>
        <source>Nothing follows %1.</source>
        <translation>Nada sigue a %1.</translation>
    </message>
    <message>
        <source>Write a value behind it, or &quot;&quot; for an empty one.</source>
        <translation>Escriba un valor después, o &quot;&quot; para uno vacío.</translation>
    </message>
    <message>
        <source>The list is not closed.</source>
        <translation>La lista no está cerrada.</translation>
    </message>
    <message>
        <source>Write it as (a, b, c), or put a text that begins with ( in &quot;quotes&quot;.</source>
        <translation>Escríbala como (a, b, c), o ponga entre &quot;comillas&quot; un texto que empiece con (.</translation>
    </message>
    <message>
        <source>A regular expression has / at both ends.</source>
        <translation>Una expresión regular lleva / en ambos extremos.</translation>
    </message>
    <message>
        <source>For the text itself, write %1</source>
        <translation>Para el texto mismo, escriba %1</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>La lista está vacía.</translation>
    </message>
    <message>
        <source>Write the values with commas: (a, b, c)</source>
        <translation>Escriba los valores separados por comas: (a, b, c)</translation>
    </message>
    <message>
        <source>Nothing is less or greater than an empty value.</source>
        <translation>Nada es menor ni mayor que un valor vacío.</translation>
    </message>
    <message>
        <source>Write a number, a date or a text.</source>
        <translation>Escriba un número, una fecha o un texto.</translation>
    </message>
</context>
<context>
    <name>ccb::ConditionWords</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 contiene “%2”</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 no tiene valor</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <translation>%1 tiene valor</translation>
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
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>%1 matches /%2/</source>
        <translation>%1 coincide con /%2/</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation>%1 es uno de: %2</translation>
    </message>
    <message>
        <source>%1 is blank</source>
        <translation>%1 está en blanco</translation>
    </message>
    <message>
        <source>%1 is not blank</source>
        <translation>%1 no está en blanco</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 está ausente</translation>
    </message>
</context>
<context>
    <name>ccb::Connection</name>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Esta no es la dirección de un servidor.</translation>
    </message>
    <message>
        <source>Write it like https://www.commcarehq.org.</source>
        <translation>Escríbala así: https://www.commcarehq.org.</translation>
    </message>
    <message>
        <source>This address would send your key over an open line.</source>
        <translation>Esta dirección enviaría su clave por una línea abierta.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Use una dirección que empiece con https://.</translation>
    </message>
</context>
<context>
    <name>ccb::ConnectionDoctorDialog</name>
    <message>
        <source>your domains</source>
        <translation>sus dominios</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>casos</translation>
    </message>
    <message>
        <source>mobile workers</source>
        <translation>trabajadores móviles</translation>
    </message>
    <message>
        <source>web users</source>
        <translation>usuarios web</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>locations</source>
        <translation>ubicaciones</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>aplicaciones</translation>
    </message>
    <message>
        <source>List of your domains</source>
        <translation>Lista de sus dominios</translation>
    </message>
    <message>
        <source>Cases, API v2</source>
        <translation>Casos, API v2</translation>
    </message>
    <message>
        <source>Cases, API v1</source>
        <translation>Casos, API v1</translation>
    </message>
    <message>
        <source>Cases, API v0.5</source>
        <translation>Casos, API v0.5</translation>
    </message>
    <message>
        <source>Mobile workers</source>
        <translation>Trabajadores móviles</translation>
    </message>
    <message>
        <source>Web users</source>
        <translation>Usuarios web</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Sin consultar</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Denegado</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>No existe</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>This key may not read %1, so that is left out. The rest works.</source>
        <translation>Con esta clave no se pueden leer: %1; se omiten. Lo demás funciona.</translation>
    </message>
    <message>
        <source>This account may not read %1, so that is left out. The rest works.</source>
        <translation>Con esta cuenta no se pueden leer: %1; se omiten. Lo demás funciona.</translation>
    </message>
    <message>
        <source>CommCare Browser %1</source>
        <translation>CommCare Browser %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>Domain: %1</source>
        <translation>Dominio: %1</translation>
    </message>
    <message>
        <source>Username: %1</source>
        <translation>Nombre de usuario: %1</translation>
    </message>
    <message>
        <source>%1 in “%2” on %3</source>
        <translation>%1 en “%2” de %3</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>Not everything could be asked. Sign in, then run it again.</source>
        <translation>No se pudo consultar todo. Inicie sesión y ejecútelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing in this domain can be read. The table says why.</source>
        <translation>No se puede leer nada en este dominio. La tabla indica por qué.</translation>
    </message>
    <message>
        <source>Everything that the window shows can be read.</source>
        <translation>Se puede leer todo lo que muestra la ventana.</translation>
    </message>
    <message>
        <source>What was answered works. Run it again for the rest.</source>
        <translation>Lo que se respondió funciona. Ejecútelo de nuevo para el resto.</translation>
    </message>
</context>
<context>
    <name>ccb::ConnectionsDialog</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password, by HTTP Digest</source>
        <translation>Contraseña, por HTTP Digest</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Quitar conexión</translation>
    </message>
    <message>
        <source>Remove the connection “%1”?</source>
        <translation>¿Quitar la conexión “%1”?</translation>
    </message>
    <message>
        <source>Its key or password is taken out of the keychain of this computer, too. Nothing changes on the server.</source>
        <translation>Su clave o contraseña también se quita del llavero de este equipo. Nada cambia en el servidor.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
</context>
<context>
    <name>ccb::ConnectionsMenu</name>
    <message>
        <source>%1 on %2, domain %3</source>
        <translation>%1 en %2, dominio %3</translation>
    </message>
</context>
<context>
    <name>ccb::DemoFault</name>
    <message>
        <source>answers 429 and asks to wait for a second</source>
        <translation>responde 429 y pide esperar un segundo</translation>
    </message>
    <message>
        <source>answers 429 and asks to wait for 0.3 seconds</source>
        <translation>responde 429 y pide esperar 0.3 segundos</translation>
    </message>
    <message>
        <source>answers 429 and asks to wait until a date two seconds ahead</source>
        <translation>responde 429 y pide esperar hasta una fecha dos segundos más adelante</translation>
    </message>
    <message>
        <source>answers 503 with a web page, and asks to wait for a second</source>
        <translation>responde 503 con una página web y pide esperar un segundo</translation>
    </message>
    <message>
        <source>answers 500 with a web page</source>
        <translation>responde 500 con una página web</translation>
    </message>
    <message>
        <source>answers 502 with a web page</source>
        <translation>responde 502 con una página web</translation>
    </message>
    <message>
        <source>answers 504 with a web page</source>
        <translation>responde 504 con una página web</translation>
    </message>
    <message>
        <source>answers 200 with the first half of the JSON only</source>
        <translation>responde 200 solo con la primera mitad del JSON</translation>
    </message>
    <message>
        <source>answers 200 with a web page instead of data</source>
        <translation>responde 200 con una página web en lugar de datos</translation>
    </message>
    <message>
        <source>answers every list with 502 after the second page of cases</source>
        <translation>responde 502 a cada lista después de la segunda página de casos</translation>
    </message>
    <message>
        <source>redirects to the same address without the slash at its end</source>
        <translation>redirige a la misma dirección sin la barra del final</translation>
    </message>
    <message>
        <source>redirects to another server</source>
        <translation>redirige a otro servidor</translation>
    </message>
    <message>
        <source>closes the connection without an answer</source>
        <translation>cierra la conexión sin responder</translation>
    </message>
    <message>
        <source>closes the connection in the middle of an answer</source>
        <translation>cierra la conexión en medio de una respuesta</translation>
    </message>
    <message>
        <source>keeps the connection open and never answers</source>
        <translation>mantiene abierta la conexión y nunca responde</translation>
    </message>
    <message>
        <source>sends hundreds of megabytes of blanks before the data</source>
        <translation>envía cientos de megabytes de espacios antes de los datos</translation>
    </message>
    <message>
        <source>gives every case the same indexed_on, and has no v2</source>
        <translation>da a cada caso el mismo indexed_on y no tiene v2</translation>
    </message>
    <message>
        <source>knows no indexed_on, and has no v2</source>
        <translation>no conoce indexed_on y no tiene v2</translation>
    </message>
    <message>
        <source>counts nothing, names a next page even before an empty one, and has no v2</source>
        <translation>no cuenta nada, indica una página siguiente incluso antes de una vacía y no tiene v2</translation>
    </message>
    <message>
        <source>names the next page as an absolute path</source>
        <translation>indica la página siguiente como ruta absoluta</translation>
    </message>
    <message>
        <source>names the next page as an absolute URL</source>
        <translation>indica la página siguiente como URL absoluta</translation>
    </message>
    <message>
        <source>names a next page on another server</source>
        <translation>indica una página siguiente en otro servidor</translation>
    </message>
    <message>
        <source>counts in v2 only the cases that are left</source>
        <translation>cuenta en v2 solo los casos que quedan</translation>
    </message>
    <message>
        <source>names the second page as the one after the second page</source>
        <translation>indica la segunda página como la que sigue a la segunda página</translation>
    </message>
    <message>
        <source>gives the first page again as every later page</source>
        <translation>da la primera página otra vez como cada página posterior</translation>
    </message>
    <message>
        <source>counts three more than it ever lists</source>
        <translation>cuenta tres más de los que llega a listar</translation>
    </message>
    <message>
        <source>changes a listed case after each page, so that rows move up, and has no v2</source>
        <translation>cambia un caso listado después de cada página, de modo que las filas suben, y no tiene v2</translation>
    </message>
    <message>
        <source>lists nothing in v2, though v1 has cases</source>
        <translation>no lista nada en v2, aunque v1 tiene casos</translation>
    </message>
    <message>
        <source>has neither v2 nor v1, only v0.5</source>
        <translation>no tiene ni v2 ni v1, solo v0.5</translation>
    </message>
</context>
<context>
    <name>ccb::DisplayText</name>
    <message>
        <source>Unknown id: no user, group or location that you may read has it.</source>
        <translation>ID desconocido: no lo tiene ningún usuario, grupo ni ubicación que usted pueda leer.</translation>
    </message>
    <message>
        <source>deactivated</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>unknown id</source>
        <translation>ID desconocido</translation>
    </message>
</context>
<context>
    <name>ccb::DomainOffer</name>
    <message>
        <source>Looking up your domains…</source>
        <translation>Buscando sus dominios…</translation>
    </message>
    <message>
        <source>Your domains could not be looked up. Type the name of one.</source>
        <translation>No se pudieron buscar sus dominios. Escriba el nombre de uno.</translation>
    </message>
    <message>
        <source>The server names no domain that you may open. Type the name of one.</source>
        <translation>El servidor no indica ningún dominio que usted pueda abrir. Escriba el nombre de uno.</translation>
    </message>
    <message>
        <source>You can open one domain.</source>
        <translation>Puede abrir un dominio.</translation>
    </message>
    <message>
        <source>You can open %L1 domains. Press the down arrow key to see them.</source>
        <translation>Puede abrir %L1 dominios. Presione la flecha hacia abajo para verlos.</translation>
    </message>
</context>
<context>
    <name>ccb::DomainSearch</name>
    <message>
        <source>Search the &amp;whole domain</source>
        <translation>Buscar en todo el &amp;dominio</translation>
    </message>
    <message>
        <source>Whole domain</source>
        <translation>Todo el dominio</translation>
    </message>
    <message>
        <source>All cases of the domain are here already</source>
        <translation>Todos los casos del dominio ya están aquí</translation>
    </message>
    <message>
        <source>Ask the server for the cases that match type, status, owner, date of change and exact values, instead of looking in those that are here. Other filters are applied to its answer.</source>
        <translation>Pedir al servidor los casos que coincidan en tipo, estado, propietario, fecha de cambio y valores exactos, en lugar de buscar en los que están aquí. Los demás filtros se aplican a su respuesta.</translation>
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
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Export cases to</source>
        <translation>Exportar casos a</translation>
    </message>
    <message>
        <source>&amp;Selected rows (%L1)</source>
        <translation>Filas &amp;seleccionadas (%L1)</translation>
    </message>
    <message>
        <source>Ro&amp;ws shown (%L1)</source>
        <translation>Filas &amp;mostradas (%L1)</translation>
    </message>
    <message>
        <source>Everything &amp;loaded (%L1)</source>
        <translation>Todo lo &amp;cargado (%L1)</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By id</source>
        <translation>Por ID</translation>
    </message>
    <message>
        <source>By name and by id</source>
        <translation>Por nombre y por ID</translation>
    </message>
    <message>
        <source>CSV, for any program (.csv)</source>
        <translation>CSV, para cualquier programa (.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Libro de Excel (.xlsx)</translation>
    </message>
    <message>
        <source>JSON Lines (.jsonl)</source>
        <translation>JSON Lines (.jsonl)</translation>
    </message>
    <message>
        <source>SQLite database (.sqlite)</source>
        <translation>Base de datos SQLite (.sqlite)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulación</translation>
    </message>
    <message>
        <source>Ids, phone numbers and leading zeros stay as they are, dates are dates. More rows than fit a sheet go on in the next one.</source>
        <translation>Los ID, los números de teléfono y los ceros iniciales quedan como están; las fechas son fechas. Las filas que no caben en una hoja siguen en la siguiente.</translation>
    </message>
    <message>
        <source>One case on each line, with all that the server sent of it. For programs and scripts.</source>
        <translation>Un caso en cada línea, con todo lo que el servidor envió de él. Para programas y scripts.</translation>
    </message>
    <message>
        <source>A database with a table for each case type. For queries and statistics programs.</source>
        <translation>Una base de datos con una tabla por tipo de caso. Para consultas y programas de estadística.</translation>
    </message>
    <message>
        <source>&amp;Visible in the table (%L1)</source>
        <translation>&amp;Visibles en la tabla (%L1)</translation>
    </message>
    <message>
        <source>&amp;All (%L1)</source>
        <translation>&amp;Todas (%L1)</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todas</translation>
    </message>
    <message>
        <source>C&amp;hosen (%L1)</source>
        <translation>E&amp;legidas (%L1)</translation>
    </message>
    <message>
        <source>All cases of the domain are loaded.</source>
        <translation>Todos los casos del dominio están cargados.</translation>
    </message>
    <message>
        <source>No filter is on: all cases of the domain</source>
        <translation>Ningún filtro activo: todos los casos del dominio</translation>
    </message>
    <message>
        <source>%1 The server is asked.</source>
        <translation>%1 Se consulta al servidor.</translation>
    </message>
    <message>
        <source>Each line of the file is one whole case as the server sent it, with all its properties and indices.

There are no columns to show.</source>
        <translation>Cada línea del archivo es un caso completo tal como lo envió el servidor, con todas sus propiedades e índices.

No hay columnas que mostrar.</translation>
    </message>
    <message>
        <source>No column is chosen. Tick at least one.</source>
        <translation>No hay ninguna columna elegida. Marque al menos una.</translation>
    </message>
    <message>
        <source>None of these cases is loaded, so there is nothing to show.</source>
        <translation>Ninguno de estos casos está cargado, así que no hay nada que mostrar.</translation>
    </message>
    <message>
        <source>The server is asked for the cases when the export begins. These are some that are loaded.</source>
        <translation>Los casos se piden al servidor cuando empieza la exportación. Estos son algunos de los cargados.</translation>
    </message>
    <message>
        <source>The server is asked for the cases when the export begins.</source>
        <translation>Los casos se piden al servidor cuando empieza la exportación.</translation>
    </message>
    <message>
        <source>1 case. The server is asked for it again.</source>
        <translation>1 caso. Se pide de nuevo al servidor.</translation>
    </message>
    <message>
        <source>%L1 cases. The server is asked for them again.</source>
        <translation>%L1 casos. Se piden de nuevo al servidor.</translation>
    </message>
    <message>
        <source>%L1 rows, %L2 columns.</source>
        <translation>%L1 filas, %L2 columnas.</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 rows, %L3 columns.</source>
        <translation>Las primeras %L1 de %L2 filas, %L3 columnas.</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Archivos %1 (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Writes the file</source>
        <translation>Escribe el archivo</translation>
    </message>
    <message>
        <source>Closes this dialog, or stops the export that is running</source>
        <translation>Cierra este diálogo o detiene la exportación en curso</translation>
    </message>
</context>
<context>
    <name>ccb::ExportFile</name>
    <message>
        <source>A manifest lies beside a file: there is none beside “%1”.</source>
        <translation>Un manifiesto va junto a un archivo: no puede haber ninguno junto a “%1”.</translation>
    </message>
    <message>
        <source>Write to a file, or leave the manifest out.</source>
        <translation>Escriba en un archivo o prescinda del manifiesto.</translation>
    </message>
    <message>
        <source>the manifest of the file that was there could not be removed</source>
        <translation>no se pudo quitar el manifiesto del archivo que había allí</translation>
    </message>
</context>
<context>
    <name>ccb::ExportManifest</name>
    <message>
        <source>open cases</source>
        <translation>casos abiertos</translation>
    </message>
    <message>
        <source>closed cases</source>
        <translation>casos cerrados</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>contiene “%1”</translation>
    </message>
</context>
<context>
    <name>ccb::ExportPath</name>
    <message>
        <source>This name is too long for a file. Choose a shorter one.</source>
        <translation>Este nombre es demasiado largo para un archivo. Elija uno más corto.</translation>
    </message>
    <message>
        <source>This name holds a line break or another letter that cannot be seen. Type it again.</source>
        <translation>Este nombre contiene un salto de línea u otro carácter invisible. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>A file&apos;s name cannot hold %1. Choose another name.</source>
        <translation>El nombre de un archivo no puede contener %1. Elija otro nombre.</translation>
    </message>
    <message>
        <source>This is a folder. Add a name for the file.</source>
        <translation>Esto es una carpeta. Agregue un nombre para el archivo.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another one.</source>
        <translation>No existe la carpeta %1. Elija otra.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1. Choose another folder.</source>
        <translation>No se puede escribir nada en %1. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Este archivo existe y se reemplazará.</translation>
    </message>
</context>
<context>
    <name>ccb::ExportPreviewView</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>The first rows as the file will hold them</source>
        <translation>Las primeras filas tal como estarán en el archivo</translation>
    </message>
</context>
<context>
    <name>ccb::ExportRun</name>
    <message>
        <source>The export ended with the sign-in that it read from. No file was written.</source>
        <translation>La exportación terminó junto con la sesión de la que leía. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Sign in and export again.</source>
        <translation>Inicie sesión y exporte de nuevo.</translation>
    </message>
    <message>
        <source>%L1 fetched</source>
        <translation>%L1 recibidos</translation>
    </message>
    <message>
        <source>%L1 written</source>
        <translation>%L1 escritos</translation>
    </message>
    <message>
        <source>%L1 of %L2 fetched</source>
        <translation>%L1 de %L2 recibidos</translation>
    </message>
    <message>
        <source>%L1 of %L2 written</source>
        <translation>%L1 de %L2 escritos</translation>
    </message>
    <message>
        <source>%1, about %L2 s left</source>
        <translation>%1, faltan unos %L2 s</translation>
    </message>
    <message>
        <source>%1, about %L2 min left</source>
        <translation>%1, faltan unos %L2 min</translation>
    </message>
    <message>
        <source>Packing the file…</source>
        <translation>Comprimiendo el archivo…</translation>
    </message>
</context>
<context>
    <name>ccb::ExportStatus</name>
    <message>
        <source>Show the export that is running</source>
        <translation>Mostrar la exportación en curso</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>How much of the file is written</source>
        <translation>Cuánto del archivo está escrito</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>Stop the export; no file is left</source>
        <translation>Detener la exportación; no queda ningún archivo</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exportación: %1</translation>
    </message>
</context>
<context>
    <name>ccb::FileError</name>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Add the name of a file to it.</source>
        <translation>Agréguele el nombre de un archivo.</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>no existe esa carpeta</translation>
    </message>
    <message>
        <source>Choose another one. If it is on a drive or a share, connect that first.</source>
        <translation>Elija otra. Si está en una unidad o en un recurso compartido, conéctelo primero.</translation>
    </message>
    <message>
        <source>the drive or share does not answer</source>
        <translation>la unidad o el recurso compartido no responde</translation>
    </message>
    <message>
        <source>Connect it and export again, or choose another place.</source>
        <translation>Conéctelo y exporte de nuevo, o elija otro lugar.</translation>
    </message>
    <message>
        <source>you have no right to write there</source>
        <translation>usted no tiene permiso para escribir allí</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Elija una carpeta propia.</translation>
    </message>
    <message>
        <source>the folder is read-only</source>
        <translation>la carpeta es de solo lectura</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Elija uno más corto.</translation>
    </message>
    <message>
        <source>the name is not allowed there</source>
        <translation>ese nombre no se permite allí</translation>
    </message>
    <message>
        <source>Choose another one, of letters and digits.</source>
        <translation>Elija otro, con letras y dígitos.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>Free some space, or choose another place.</source>
        <translation>Libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space.</source>
        <translation>Elija otro lugar o libere espacio.</translation>
    </message>
    <message>
        <source>Could not write to standard output: %1.</source>
        <translation>No se pudo escribir en la salida estándar: %1.</translation>
    </message>
    <message>
        <source>Could not write “%1”: %2.</source>
        <translation>No se pudo escribir “%1”: %2.</translation>
    </message>
    <message>
        <source>%1 The file that was there is unchanged.</source>
        <translation>%1 El archivo que había allí no cambió.</translation>
    </message>
</context>
<context>
    <name>ccb::FilterChip</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>Quitar el filtro %1</translation>
    </message>
    <message>
        <source>%1
Press to remove this filter</source>
        <translation>%1
Presione para quitar este filtro</translation>
    </message>
    <message>
        <source>Space or Delete does it; Left and Right go to the other filters</source>
        <translation>Espacio o Supr lo hace; Izquierda y Derecha llevan a los otros filtros</translation>
    </message>
</context>
<context>
    <name>ccb::FilterChips</name>
    <message>
        <source>Type: %1</source>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Casos abiertos</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>Casos cerrados</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Propietario: %1</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Búsqueda: %1</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Comprobación: %1</translation>
    </message>
    <message>
        <source>Filters that are on</source>
        <translation>Filtros activos</translation>
    </message>
</context>
<context>
    <name>ccb::FilterField</name>
    <message>
        <source>contains the text; case and accents do not matter</source>
        <translation>contiene el texto; no se distinguen mayúsculas ni acentos</translation>
    </message>
    <message>
        <source>is exactly this; is anything else</source>
        <translation>es exactamente esto; es cualquier otra cosa</translation>
    </message>
    <message>
        <source>numbers, and dates: &gt;=2024-05-31</source>
        <translation>números y fechas: &gt;=2024-05-31</translation>
    </message>
    <message>
        <source>from 1 to 9; also 1.. and ..9</source>
        <translation>de 1 a 9; también 1.. y ..9</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>uno de estos</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>una expresión regular</translation>
    </message>
    <message>
        <source>is there but empty; has text</source>
        <translation>existe, pero en blanco; tiene texto</translation>
    </message>
    <message>
        <source>the case does not have it at all</source>
        <translation>ausente: el caso no la tiene</translation>
    </message>
    <message>
        <source>in quotes: the text as it stands</source>
        <translation>entre comillas: el texto tal cual</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtrar %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters</source>
        <translation>
            <numerusform>%Ln filtro</numerusform>
            <numerusform>%Ln filtros</numerusform>
        </translation>
    </message>
    <message>
        <source>A text, =text, &gt;5, 1..9 or blank; Down goes to the table</source>
        <translation>Un texto, =texto, &gt;5, 1..9 o blank (en blanco); Abajo lleva a la tabla</translation>
    </message>
</context>
<context>
    <name>ccb::FilterRow</name>
    <message>
        <source>Filter row</source>
        <translation>Fila de filtros</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>Qué está mal en el filtro</translation>
    </message>
</context>
<context>
    <name>ccb::GroupTreeModel</name>
    <message>
        <source>case sharing</source>
        <translation>compartir casos</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>reportes</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Se usa para</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
</context>
<context>
    <name>ccb::GroupsLocationsPane</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>This domain has no groups that you may see.</source>
        <translation>Este dominio no tiene grupos que usted pueda ver.</translation>
    </message>
    <message>
        <source>This domain has no locations that you may see.</source>
        <translation>Este dominio no tiene ubicaciones que usted pueda ver.</translation>
    </message>
    <message>
        <source>Sign in to see the groups and locations of a domain.</source>
        <translation>Inicie sesión para ver los grupos y las ubicaciones de un dominio.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
</context>
<context>
    <name>ccb::Guide</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>The cases</source>
        <translation>Los casos</translation>
    </message>
    <message>
        <source>Find cases</source>
        <translation>Encontrar casos</translation>
    </message>
    <message>
        <source>Columns and views</source>
        <translation>Columnas y vistas</translation>
    </message>
    <message>
        <source>One case</source>
        <translation>Un caso</translation>
    </message>
    <message>
        <source>Users, groups and locations</source>
        <translation>Usuarios, grupos y ubicaciones</translation>
    </message>
    <message>
        <source>Checks and profiles</source>
        <translation>Comprobaciones y perfiles</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Llevarse los datos</translation>
    </message>
    <message>
        <source>Without a window</source>
        <translation>Sin ventana</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Cuando algo va mal</translation>
    </message>
    <message>
        <source>CommCare Browser shows the users and cases of one CommCareHQ domain (a project space). It only reads: nothing on the server is changed.</source>
        <translation>CommCare Browser muestra los usuarios y casos de un dominio de CommCareHQ (un espacio de proyecto). Solo lee: nada cambia en el servidor.</translation>
    </message>
    <message>
        <source>The sign-in dialog</source>
        <translation>El diálogo de inicio de sesión</translation>
    </message>
    <message>
        <source>Server: the address of CommCareHQ that your project uses. You can paste the address of any page of your project; server and domain are taken from it.</source>
        <translation>Servidor: la dirección de CommCareHQ que usa su proyecto. Puede pegar la dirección de cualquier página de su proyecto; de ella se toman el servidor y el dominio.</translation>
    </message>
    <message>
        <source>Username: the e-mail address with which you sign in to the web site.</source>
        <translation>Nombre de usuario: el correo electrónico con el que inicia sesión en el sitio web.</translation>
    </message>
    <message>
        <source>API key: make one on the web site, under your account&apos;s settings, “API keys”. The dialog has a link to that page. The password of the web site works, too: choose it under “Sign in with”.</source>
        <translation>Clave de API: cree una en el sitio web, en la configuración de su cuenta, “API Keys” (claves de API). El diálogo tiene un enlace a esa página. También sirve la contraseña del sitio web: elíjala en “Iniciar sesión con”.</translation>
    </message>
    <message>
        <source>Domain: its short name, as in the address of its pages. Those that you may open are offered.</source>
        <translation>Dominio: su nombre corto, como en la dirección de sus páginas. Se ofrecen los que usted puede abrir.</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>Dónde se guarda la clave</translation>
    </message>
    <message>
        <source>The key goes to the keychain of this computer, and nowhere else. Without a keychain the program says so, and forgets the key when it ends. “Sign out and forget the key” in the menu “File” removes it.</source>
        <translation>La clave va al llavero de este equipo, y a ningún otro lugar. Si no hay llavero, el programa lo dice y olvida la clave al terminar. “Cerrar sesión y olvidar la clave”, en el menú “Archivo”, la quita.</translation>
    </message>
    <message>
        <source>Each connection is kept under a name. The button at the beginning of the toolbar switches between them; “File &gt; New window” opens another one beside the first.</source>
        <translation>Cada conexión se guarda con un nombre. El botón al principio de la barra de herramientas cambia de una a otra; “Archivo &gt; Nueva ventana” abre otra junto a la primera.</translation>
    </message>
    <message>
        <source>The sign-in is refused, or something is missing? See %1.</source>
        <translation>¿Se rechaza el inicio de sesión, o falta algo? Consulte “%1”.</translation>
    </message>
    <message>
        <source>After signing in, the cases arrive page by page. You can work with those that are here while the others come. The line at the bottom says how many there are, and whether they are complete; after a failure, “Continue” goes on where it stopped.</source>
        <translation>Después de iniciar sesión, los casos llegan página por página. Puede trabajar con los que ya están aquí mientras llegan los demás. La línea de abajo dice cuántos hay y si están completos; después de un fallo, “Continuar” sigue desde donde se detuvo.</translation>
    </message>
    <message>
        <source>The table of cases with the filters above it</source>
        <translation>La tabla de casos con los filtros encima</translation>
    </message>
    <message>
        <source>A click on a heading sorts by that column, a second click the other way round.</source>
        <translation>Un clic en un encabezado ordena por esa columna; un segundo clic, en sentido contrario.</translation>
    </message>
    <message>
        <source>Enter, or a double click, opens the case beside the table.</source>
        <translation>Enter, o un doble clic, abre el caso junto a la tabla.</translation>
    </message>
    <message>
        <source>Ctrl+C copies the selected rows, with headings, for a spreadsheet.</source>
        <translation>Ctrl+C copia las filas seleccionadas, con encabezados, para una hoja de cálculo.</translation>
    </message>
    <message>
        <source>A right click on a cell offers its value as a filter; a right click on a heading offers what can be done with the column.</source>
        <translation>Un clic derecho en una celda ofrece su valor como filtro; un clic derecho en un encabezado ofrece lo que se puede hacer con la columna.</translation>
    </message>
    <message>
        <source>Large domains</source>
        <translation>Dominios grandes</translation>
    </message>
    <message>
        <source>A domain with more cases than fit is not loaded whole. “File &gt; What to load…” lets the server send only some types, owners or dates. “Whole domain”, beside the search field, looks through all cases on the server.</source>
        <translation>Un dominio con más casos de los que caben no se carga completo. “Archivo &gt; Qué cargar…” permite pedir al servidor solo algunos tipos, propietarios o fechas. “Todo el dominio”, junto al campo de búsqueda, busca en todos los casos del servidor.</translation>
    </message>
    <message>
        <source>Go on with %1, %2 or %3.</source>
        <translation>Continúe con “%1”, “%2” o “%3”.</translation>
    </message>
    <message>
        <source>Case type, status and owner are chosen above the table. The search field in the toolbar finds words anywhere in a case. Below each heading is a field that filters that column by what you type.</source>
        <translation>El tipo de caso, el estado y el propietario se eligen encima de la tabla. El campo de búsqueda de la barra de herramientas encuentra palabras en cualquier parte de un caso. Debajo de cada encabezado hay un campo que filtra esa columna según lo que escriba.</translation>
    </message>
    <message>
        <source>The filter row, and the filters that are on as chips</source>
        <translation>La fila de filtros, y los filtros activos como etiquetas</translation>
    </message>
    <message>
        <source>contains this text; capitals and accents do not matter</source>
        <translation>contiene este texto; no se distinguen mayúsculas ni acentos</translation>
    </message>
    <message>
        <source>is exactly this; is anything else</source>
        <translation>es exactamente esto; es cualquier otra cosa</translation>
    </message>
    <message>
        <source>less or greater: numbers as numbers, dates as dates</source>
        <translation>menor o mayor: los números como números, las fechas como fechas</translation>
    </message>
    <message>
        <source>from the first to the last, both included; 1.. or ..9 leave one end open</source>
        <translation>del primero al último, ambos incluidos; 1.. o ..9 dejan un extremo abierto</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>uno de estos</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>una expresión regular</translation>
    </message>
    <message>
        <source>there, but empty; has a value</source>
        <translation>existe, pero en blanco; tiene un valor</translation>
    </message>
    <message>
        <source>the case does not have this property at all</source>
        <translation>ausente: el caso no tiene esta propiedad</translation>
    </message>
    <message>
        <source>in quotes: the text as it stands</source>
        <translation>entre comillas: el texto tal cual</translation>
    </message>
    <message>
        <source>Filters combine: a case is shown when all of them fit. Each filter has a chip that takes it away, and “Clear” takes all of them away. Dates are written as year, month and day, in every language.</source>
        <translation>Los filtros se combinan: se muestra un caso cuando cumple todos. Cada filtro tiene una etiqueta que lo quita, y “Limpiar” los quita todos. Las fechas se escriben como año, mes y día, en todos los idiomas.</translation>
    </message>
    <message>
        <source>To keep a set of filters for later, save it as a view: %1.</source>
        <translation>Para guardar un conjunto de filtros para más tarde, guárdelo como vista: “%1”.</translation>
    </message>
    <message>
        <source>“Columns” chooses which columns are shown, finds one by its name, and orders them. Each case type has columns of its own. Muted names are defined in the applications, but no case that is loaded has them.</source>
        <translation>“Columnas” elige qué columnas se muestran, encuentra una por su nombre y las ordena. Cada tipo de caso tiene sus propias columnas. Los nombres atenuados están definidos en las aplicaciones, pero ningún caso cargado los tiene.</translation>
    </message>
    <message>
        <source>The list of columns, with a field to find one</source>
        <translation>La lista de columnas, con un campo para buscar una</translation>
    </message>
    <message>
        <source>Drag a heading to move its column, and its edge to change the width; a double click on the edge fits the width to the values.</source>
        <translation>Arrastre un encabezado para mover su columna, y su borde para cambiar el ancho; un doble clic en el borde ajusta el ancho a los valores.</translation>
    </message>
    <message>
        <source>“Freeze up to here” in the menu of a heading keeps the first columns in view.</source>
        <translation>“Inmovilizar hasta aquí”, en el menú de un encabezado, mantiene a la vista las primeras columnas.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>A view keeps filters, sort and columns under a name, for one domain. “Views &gt; Save what is shown…” makes one; choose it from the same menu later. “Arrange, import and export…” passes views on to colleagues as a file.</source>
        <translation>Una vista guarda filtros, orden y columnas con un nombre, para un dominio. “Vistas &gt; Guardar lo que se muestra…” crea una; elíjala después en el mismo menú. “Organizar, importar y exportar…” pasa vistas a colegas en un archivo.</translation>
    </message>
    <message>
        <source>An open case has four tabs beside the table. The arrows above them go back and forward through the cases that you have looked at.</source>
        <translation>Un caso abierto tiene cuatro pestañas junto a la tabla. Las flechas de arriba retroceden y avanzan por los casos que ha visto.</translation>
    </message>
    <message>
        <source>A case with its relations: the path above it and its children</source>
        <translation>Un caso con sus relaciones: el camino hacia arriba y sus hijos</translation>
    </message>
    <message>
        <source>Properties: all values, with a search of their own. The line below the list shows a long value whole.</source>
        <translation>Propiedades: todos los valores, con su propia búsqueda. La línea debajo de la lista muestra completo un valor largo.</translation>
    </message>
    <message>
        <source>Relations: the path up to the first parent, and the children below, counted by type. Closed and missing cases are marked. “Show in the table” narrows the table to the children.</source>
        <translation>Relaciones: el camino hasta el primer padre, y los hijos debajo, contados por tipo. Los casos cerrados y los que no existen están señalados. “Mostrar en la tabla” limita la tabla a los hijos.</translation>
    </message>
    <message>
        <source>History: the forms that touched the case: when, who, and which form.</source>
        <translation>Historial: los formularios que modificaron el caso: cuándo, quién y qué formulario.</translation>
    </message>
    <message>
        <source>Raw: the server&apos;s answer as it came, with a search, for who builds the application.</source>
        <translation>Sin procesar: la respuesta del servidor tal como llegó, con una búsqueda, para quien construye la aplicación.</translation>
    </message>
    <message>
        <source>“Open in CommCareHQ” shows the case on the web site.</source>
        <translation>“Abrir en CommCareHQ” muestra el caso en el sitio web.</translation>
    </message>
    <message>
        <source>Owners of cases are shown by name: mobile workers, web users, groups and locations. What is not an active mobile worker says so after the name, and an id that is in no list stands back.</source>
        <translation>Los propietarios de los casos se muestran por nombre: trabajadores móviles, usuarios web, grupos y ubicaciones. Lo que no es un trabajador móvil activo se indica después del nombre, y un ID que no está en ninguna lista aparece atenuado.</translation>
    </message>
    <message>
        <source>The users, and the current one&apos;s cases by type</source>
        <translation>Los usuarios, y los casos por tipo del usuario actual</translation>
    </message>
    <message>
        <source>“Users” narrows the users by kind, activity, role, group and location, and counts the current user&apos;s cases by type. A click on a type shows these cases.</source>
        <translation>“Usuarios” limita los usuarios por tipo, actividad, rol, grupo y ubicación, y cuenta por tipo los casos del usuario actual. Un clic en un tipo muestra esos casos.</translation>
    </message>
    <message>
        <source>“Groups and locations” shows the groups with their members, and the locations by hierarchy, with the users and cases of each. “Show cases” leads to the cases; for a location, to those of the locations below it, too.</source>
        <translation>“Grupos y ubicaciones” muestra los grupos con sus miembros, y las ubicaciones por jerarquía, con los usuarios y casos de cada una. “Mostrar casos” lleva a los casos; en una ubicación, también a los de las ubicaciones por debajo.</translation>
    </message>
    <message>
        <source>“Checks”, beside the filters, counts the cases that probably have something wrong, and shows them:</source>
        <translation>“Comprobaciones”, junto a los filtros, cuenta los casos en los que algo probablemente esté mal, y los muestra:</translation>
    </message>
    <message>
        <source>the owner is in no list, or an open case belongs to a deactivated worker;</source>
        <translation>el propietario no está en ninguna lista, o un caso abierto pertenece a un trabajador desactivado;</translation>
    </message>
    <message>
        <source>the parent is missing, or closed while the case is open;</source>
        <translation>el padre no existe, o está cerrado mientras el caso está abierto;</translation>
    </message>
    <message>
        <source>two cases of a type have the same external id;</source>
        <translation>dos casos de un tipo tienen el mismo ID externo;</translation>
    </message>
    <message>
        <source>a date or a place cannot be right.</source>
        <translation>una fecha o una posición no puede ser correcta.</translation>
    </message>
    <message>
        <source>What a column holds</source>
        <translation>Qué contiene una columna</translation>
    </message>
    <message>
        <source>The profile of a column: how many have a value, and the most frequent ones</source>
        <translation>El perfil de una columna: cuántos tienen un valor, y los valores más frecuentes</translation>
    </message>
    <message>
        <source>“Profile of …” in the menu of a heading tells how many cases have a value, a blank one or none, the most frequent values, the least and the greatest, and the sum and average of numbers. It follows the filters, and a click on a line filters by it.</source>
        <translation>“Perfil de …”, en el menú de un encabezado, dice cuántos casos tienen un valor, un valor en blanco o ninguno, los valores más frecuentes, el menor y el mayor, y la suma y el promedio de los números. Sigue los filtros, y un clic en una línea filtra por ella.</translation>
    </message>
    <message>
        <source>The line at the bottom adds up the current column over the selected rows. How to filter is told in %1.</source>
        <translation>La línea de abajo suma la columna actual de las filas seleccionadas. Cómo filtrar se explica en “%1”.</translation>
    </message>
    <message>
        <source>“Export”, or Ctrl+E, writes cases to a file. The dialog asks what and how, and shows the first rows as they will be:</source>
        <translation>“Exportar”, o Ctrl+E, escribe casos en un archivo. El diálogo pregunta qué y cómo, y muestra las primeras filas tal como serán:</translation>
    </message>
    <message>
        <source>The export dialog with a preview of the first rows</source>
        <translation>El diálogo de exportación con una vista previa de las primeras filas</translation>
    </message>
    <message>
        <source>Which cases: the selected ones, those shown, everything loaded, or everything on the server that matches the filters.</source>
        <translation>Qué casos: los seleccionados, los mostrados, todo lo cargado, o todo lo que coincide con los filtros en el servidor.</translation>
    </message>
    <message>
        <source>Which columns: the visible ones, all, or a choice; with the parent&apos;s columns beside them, if wanted. Owners by name, by id, or both.</source>
        <translation>Qué columnas: las visibles, todas, o algunas elegidas; con las columnas del caso padre al lado, si se quiere. Los propietarios por nombre, por ID, o de ambas formas.</translation>
    </message>
    <message>
        <source>Which format: see below. Your choices are remembered.</source>
        <translation>Qué formato: vea abajo. Lo que elija se recuerda.</translation>
    </message>
    <message>
        <source>for every program; with a separator of your choice</source>
        <translation>para cualquier programa; con el separador que elija</translation>
    </message>
    <message>
        <source>a workbook: ids and phone numbers stay as they are, dates are dates, the headings stay in view</source>
        <translation>un libro: los ID y los números de teléfono quedan como están, las fechas son fechas, los encabezados siguen a la vista</translation>
    </message>
    <message>
        <source>each case in one line, as the server sent it; for programs</source>
        <translation>cada caso en una línea, tal como lo envió el servidor; para programas</translation>
    </message>
    <message>
        <source>a database with one table for each case type</source>
        <translation>una base de datos con una tabla por tipo de caso</translation>
    </message>
    <message>
        <source>Long exports go on in the background, tell the time that is left, and can be cancelled. The file appears when it is complete: after a failure the old file is still there, and no half one.</source>
        <translation>Las exportaciones largas continúan en segundo plano, indican el tiempo que falta y se pueden cancelar. El archivo aparece cuando está completo: después de un fallo, el archivo anterior sigue allí, y ninguno a medias.</translation>
    </message>
    <message>
        <source>A value that begins like a formula gets an apostrophe before it in CSV, so that a spreadsheet does not run what somebody typed into a form. The description beside the file, which you can ask for, tells where the data came from, with which filters, and when.</source>
        <translation>En CSV, un valor que empieza como una fórmula lleva un apóstrofo delante, para que una hoja de cálculo no ejecute lo que alguien escribió en un formulario. La descripción junto al archivo, que usted puede pedir, dice de dónde vienen los datos, con qué filtros y cuándo.</translation>
    </message>
    <message>
        <source>For a few rows, Ctrl+C is quicker. For an export every night, see %1.</source>
        <translation>Para unas pocas filas, Ctrl+C es más rápido. Para una exportación cada noche, consulte “%1”.</translation>
    </message>
    <message>
        <source>The same program exports from a script or a timer, without a window:</source>
        <translation>El mismo programa exporta desde un script o una tarea programada, sin ventana:</translation>
    </message>
    <message>
        <source>The ending of the file chooses the format.</source>
        <translation>La extensión del archivo determina el formato.</translation>
    </message>
    <message>
        <source>The key comes from the keychain, when you have signed in once in the window, or from the environment variable COMMCARE_API_KEY. It never stands on the command line.</source>
        <translation>La clave se toma del llavero, si ya inició sesión una vez en la ventana, o de la variable de entorno COMMCARE_API_KEY. Nunca aparece en la línea de comandos.</translation>
    </message>
    <message>
        <source>“commcare-browser --help” lists all filters and options.</source>
        <translation>“commcare-browser --help” lista todos los filtros y opciones.</translation>
    </message>
    <message>
        <source>Column names and values are the same in every language.</source>
        <translation>Los nombres de columna y los valores son iguales en todos los idiomas.</translation>
    </message>
    <message>
        <source>The exit status tells how it went:</source>
        <translation>El código de salida dice cómo fue:</translation>
    </message>
    <message>
        <source>the file is complete</source>
        <translation>el archivo está completo</translation>
    </message>
    <message>
        <source>the command line makes no sense</source>
        <translation>la línea de comandos no se entiende</translation>
    </message>
    <message>
        <source>the sign-in was refused</source>
        <translation>se rechazó el inicio de sesión</translation>
    </message>
    <message>
        <source>the server or the network failed</source>
        <translation>falló el servidor o la red</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>no se pudo escribir el archivo</translation>
    </message>
    <message>
        <source>“Help &gt; Connection doctor…” asks the server what your key may read, and says for each part what is missing and who can give it.</source>
        <translation>“Ayuda &gt; Diagnóstico de conexión…” pregunta al servidor qué permite leer su clave, y dice para cada parte qué falta y quién puede darlo.</translation>
    </message>
    <message>
        <source>The connection doctor with its findings</source>
        <translation>El diagnóstico de conexión con sus resultados</translation>
    </message>
    <message>
        <source>The sign-in is refused: check the username, and whether the key still exists on the web site. An account with two-factor sign-in needs a key, or a code with each password.</source>
        <translation>Se rechaza el inicio de sesión: revise el nombre de usuario, y si la clave todavía existe en el sitio web. Una cuenta con inicio de sesión de dos factores necesita una clave, o un código con cada contraseña.</translation>
    </message>
    <message>
        <source>Some lists are missing: your role needs “Access APIs”, and rights to the data. An administrator of the project gives them.</source>
        <translation>Faltan algunas listas: su rol necesita “Acceder a las API” (Access APIs), y permisos sobre los datos. Un administrador del proyecto los da.</translation>
    </message>
    <message>
        <source>The program waits: the server asked for patience. It goes on by itself; you need do nothing.</source>
        <translation>El programa espera: el servidor pidió paciencia. Sigue por sí solo; usted no tiene que hacer nada.</translation>
    </message>
    <message>
        <source>No connection: check the network. A proxy, or a certificate of your organisation, is set in “File &gt; Settings…”.</source>
        <translation>Sin conexión: revise la red. Un proxy, o un certificado de su organización, se configura en “Archivo &gt; Configuración…”.</translation>
    </message>
    <message>
        <source>Fewer cases than expected: look at the filters, at “What to load…”, and at the line at the bottom, which says whether the cases are complete.</source>
        <translation>Menos casos de los esperados: revise los filtros, “Qué cargar…” y la línea de abajo, que dice si los casos están completos.</translation>
    </message>
    <message>
        <source>“Help &gt; Show log” has each request with its result. It holds no key and no case data, so it can be sent to somebody who helps. “Help &gt; About” copies the versions.</source>
        <translation>“Ayuda &gt; Mostrar el registro” contiene cada solicitud con su resultado. No incluye claves ni datos de casos, así que puede enviarse a quien le ayude. “Ayuda &gt; Acerca de CommCare Browser” copia las versiones.</translation>
    </message>
    <message>
        <source>Back to the beginning: %1.</source>
        <translation>Volver al principio: “%1”.</translation>
    </message>
</context>
<context>
    <name>ccb::JsonLinesExport</name>
    <message>
        <source>1 case is not in the file: the server does not have it any more.</source>
        <translation>1 caso no está en el archivo: el servidor ya no lo tiene.</translation>
    </message>
    <message>
        <source>%L1 cases are not in the file: the server does not have them any more.</source>
        <translation>%L1 casos no están en el archivo: el servidor ya no los tiene.</translation>
    </message>
    <message>
        <source>%L1 cases are not in the file: they have changed so much that the server did not list them. Refresh the table and export again.</source>
        <translation>%L1 casos no están en el archivo: han cambiado tanto que el servidor no los listó. Actualice la tabla y exporte de nuevo.</translation>
    </message>
</context>
<context>
    <name>ccb::LineButtons</name>
    <message>
        <source>Go to the search line</source>
        <translation>Ir al campo de búsqueda</translation>
    </message>
    <message>
        <source>Empty the line</source>
        <translation>Vaciar el campo</translation>
    </message>
</context>
<context>
    <name>ccb::LoadScopeDialog</name>
    <message>
        <source>&amp;Load</source>
        <translation>&amp;Cargar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Choose which cases the server shall send. Empty fields ask for all.</source>
        <translation>Elija qué casos debe enviar el servidor. Con los campos vacíos se piden todos.</translation>
    </message>
    <message>
        <source>There are more than %L1 cases on the server. Choose which of them it shall send.</source>
        <translation>Hay más de %L1 casos en el servidor. Elija cuáles debe enviar.</translation>
    </message>
    <message>
        <source>There are %L1 cases on the server. Choose which of them it shall send.</source>
        <translation>Hay %L1 casos en el servidor. Elija cuáles debe enviar.</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Loads these cases in place of those that are here</source>
        <translation>Carga estos casos en lugar de los que están aquí</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc hace lo mismo</translation>
    </message>
</context>
<context>
    <name>ccb::LocationTreeModel</name>
    <message>
        <source>Users of this location and those below it</source>
        <translation>Usuarios de esta ubicación y de las que están por debajo</translation>
    </message>
    <message>
        <source>Cases owned by this location and those below it</source>
        <translation>Casos cuyo propietario es esta ubicación o una por debajo</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Site code</source>
        <translation>Código de sitio</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>%L1 here, %L2 with the locations below</source>
        <translation>%L1 aquí, %L2 con las ubicaciones por debajo</translation>
    </message>
</context>
<context>
    <name>ccb::LogDialog</name>
    <message>
        <source>1 line</source>
        <translation>1 línea</translation>
    </message>
    <message>
        <source>%L1 lines</source>
        <translation>%L1 líneas</translation>
    </message>
    <message>
        <source>Nothing has been logged yet</source>
        <translation>Aún no se ha registrado nada</translation>
    </message>
    <message>
        <source>Each request to the server appears here as it ends.</source>
        <translation>Cada solicitud al servidor aparece aquí cuando termina.</translation>
    </message>
    <message>
        <source>No line has these words</source>
        <translation>Ninguna línea contiene estas palabras</translation>
    </message>
    <message>
        <source>Try fewer words, or clear the filter.</source>
        <translation>Pruebe con menos palabras o borre el filtro.</translation>
    </message>
</context>
<context>
    <name>ccb::Main</name>
    <message>
        <source>The demo server could not be started.</source>
        <translation>No se pudo iniciar el servidor de demostración.</translation>
    </message>
    <message>
        <source>Check that programs may listen on 127.0.0.1.</source>
        <translation>Compruebe que los programas puedan escuchar en 127.0.0.1.</translation>
    </message>
</context>
<context>
    <name>ccb::MainWindow</name>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Groups and locations</source>
        <translation>Grupos y ubicaciones</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>Iniciando sesión en %1…</translation>
    </message>
    <message>
        <source>Sign in to a CommCareHQ domain</source>
        <translation>Inicie sesión en un dominio de CommCareHQ</translation>
    </message>
    <message>
        <source>Its users and cases appear here. You need your username and an API key.</source>
        <translation>Sus usuarios y casos aparecen aquí. Necesita su nombre de usuario y una clave de API.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin sesión iniciada</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
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
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Filters, sort and columns that are kept under a name</source>
        <translation>Filtros, orden y columnas guardados con un nombre</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>Buscar en todo…</translation>
    </message>
    <message>
        <source>Words that occur anywhere in a case (Ctrl+F)</source>
        <translation>Palabras que aparecen en cualquier parte de un caso (Ctrl+F)</translation>
    </message>
    <message>
        <source>Type a new code…</source>
        <translation>Escribir un código nuevo…</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>Continuar desde aquí</translation>
    </message>
    <message>
        <source>What to load…</source>
        <translation>Qué cargar…</translation>
    </message>
    <message>
        <source>Two-factor code</source>
        <translation>Código de dos factores</translation>
    </message>
    <message>
        <source>%1
Code for %2:</source>
        <translation>%1
Código para %2:</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Some names are missing, so owners may be shown by their ids. %1</source>
        <translation>Faltan algunos nombres, por lo que los propietarios pueden aparecer con su ID. %1</translation>
    </message>
    <message>
        <source>What is missing…</source>
        <translation>Qué falta…</translation>
    </message>
    <message>
        <source>%L1 of %L2 cases could be loaded. %3</source>
        <translation>Se pudieron cargar %L1 de %L2 casos. %3</translation>
    </message>
    <message>
        <source>Not all cases could be loaded. %1</source>
        <translation>No se pudieron cargar todos los casos. %1</translation>
    </message>
    <message>
        <source>The server has %L1 cases, and no more than %L2 are loaded at once.</source>
        <translation>El servidor tiene %L1 casos, y no se cargan más de %L2 a la vez.</translation>
    </message>
    <message>
        <source>The server has more than %L1 cases, as many as are loaded at once.</source>
        <translation>El servidor tiene más de %L1 casos, el máximo que se carga a la vez.</translation>
    </message>
    <message>
        <source>%1 Narrow them by type, status, owner or date.</source>
        <translation>%1 Limítelos por tipo, estado, propietario o fecha.</translation>
    </message>
    <message>
        <source>1 case is in %1</source>
        <translation>1 caso guardado en %1</translation>
    </message>
    <message>
        <source>%L1 cases are in %2</source>
        <translation>%L1 casos guardados en %2</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>The cases that are loaded (Ctrl+1)</source>
        <translation>Los casos cargados (Ctrl+1)</translation>
    </message>
    <message>
        <source>Mobile workers and web users (Ctrl+2)</source>
        <translation>Trabajadores móviles y usuarios web (Ctrl+2)</translation>
    </message>
    <message>
        <source>Who shares cases, and where they are (Ctrl+3)</source>
        <translation>Quién comparte casos, y dónde está (Ctrl+3)</translation>
    </message>
    <message>
        <source>Choose a connection, or sign in</source>
        <translation>Elegir una conexión o iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Vistas</translation>
    </message>
    <message>
        <source>The program speaks %1 from its next start on.</source>
        <translation>Idioma del programa a partir del próximo inicio: %1.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Más herramientas</translation>
    </message>
    <message>
        <source>Opening another connection ends the one that an export is reading from.</source>
        <translation>Abrir otra conexión termina aquella de la que lee una exportación.</translation>
    </message>
    <message>
        <source>Closing the window ends the export that is running.</source>
        <translation>Cerrar la ventana termina la exportación en curso.</translation>
    </message>
    <message>
        <source>Signing out ends the export that is running.</source>
        <translation>Cerrar sesión termina la exportación en curso.</translation>
    </message>
    <message>
        <source>Show the export</source>
        <translation>Mostrar la exportación</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>La exportación se canceló. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>%1, described in %2</source>
        <translation>%1, con descripción en %2</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir archivo</translation>
    </message>
    <message>
        <source>No program here opens %1 by itself.</source>
        <translation>Ningún programa de este equipo abre %1 por sí solo.</translation>
    </message>
    <message>
        <source>An export is running</source>
        <translation>Hay una exportación en curso</translation>
    </message>
    <message>
        <source>If you stop it, no file is written. It is %1.</source>
        <translation>Si la detiene, no se escribe ningún archivo. Estado: %1.</translation>
    </message>
    <message>
        <source>&amp;Stop the export</source>
        <translation>&amp;Detener la exportación</translation>
    </message>
    <message>
        <source>&amp;Let it finish</source>
        <translation>D&amp;ejar que termine</translation>
    </message>
    <message>
        <source>Close the case, else the message</source>
        <translation>Cerrar el caso o, si no hay, el mensaje</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Ir a la siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>Go to the part before</source>
        <translation>Ir a la parte anterior</translation>
    </message>
    <message>
        <source>Open the menu of what has the focus</source>
        <translation>Abrir el menú del elemento activo</translation>
    </message>
    <message>
        <source>Move the divider beside what has the focus</source>
        <translation>Mover el separador junto al elemento activo</translation>
    </message>
</context>
<context>
    <name>ccb::MessageStrip</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>ccb::NetworkRoute</name>
    <message>
        <source>Requests go through the proxy %1, port %2: check it in the settings, and the address of the server.</source>
        <translation>Las solicitudes pasan por el proxy %1, puerto %2: revíselo en la configuración, y también la dirección del servidor.</translation>
    </message>
</context>
<context>
    <name>ccb::OwnedCasesModel</name>
    <message>
        <source>(no type)</source>
        <translation>(sin tipo)</translation>
    </message>
    <message>
        <source>Case type</source>
        <translation>Tipo de caso</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>ccb::OwnerDirectory</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>mobile worker</source>
        <translation>trabajador móvil</translation>
    </message>
    <message>
        <source>deactivated worker</source>
        <translation>trabajador desactivado</translation>
    </message>
    <message>
        <source>web user</source>
        <translation>usuario web</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>location</source>
        <translation>ubicación</translation>
    </message>
    <message>
        <source>%1 (unknown id)</source>
        <translation>%1 (ID desconocido)</translation>
    </message>
</context>
<context>
    <name>ccb::PageParser</name>
    <message>
        <source>Entry %1 of a page is not a case and was left out.</source>
        <translation>El elemento %1 de una página no es un caso y se omitió.</translation>
    </message>
    <message>
        <source>Entry %1 of a page has no case id and was left out.</source>
        <translation>El elemento %1 de una página no tiene ID de caso y se omitió.</translation>
    </message>
    <message>
        <source>The server answered with a web page instead of data.</source>
        <translation>El servidor respondió con una página web en lugar de datos.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address. If your network asks you to sign in first, do that in a web browser and try again.</source>
        <translation>Revise la dirección del servidor. Si su red pide iniciar sesión primero, hágalo en un navegador web e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not the data that was asked for, or broke off.</source>
        <translation>La respuesta del servidor no contiene los datos que se pidieron, o se interrumpió.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, check the server&apos;s address.</source>
        <translation>Inténtelo de nuevo. Si vuelve a ocurrir, revise la dirección del servidor.</translation>
    </message>
</context>
<context>
    <name>ccb::PeopleTreePanel</name>
    <message>
        <source>Show &amp;users</source>
        <translation>Mostrar &amp;usuarios</translation>
    </message>
    <message>
        <source>Show &amp;cases</source>
        <translation>Mostrar &amp;casos</translation>
    </message>
    <message>
        <source>Show cases of this location &amp;alone</source>
        <translation>Mostrar solo los casos de &amp;esta ubicación</translation>
    </message>
    <message>
        <source>Show users</source>
        <translation>Mostrar usuarios</translation>
    </message>
    <message>
        <source>Show these users in their table</source>
        <translation>Mostrar estos usuarios en su tabla</translation>
    </message>
    <message>
        <source>Show cases</source>
        <translation>Mostrar casos</translation>
    </message>
    <message>
        <source>Show these cases in their table</source>
        <translation>Mostrar estos casos en su tabla</translation>
    </message>
    <message>
        <source>Users of the current row of %1</source>
        <translation>Usuarios de la fila actual de %1</translation>
    </message>
    <message>
        <source>Cases of the current row of %1</source>
        <translation>Casos de la fila actual de %1</translation>
    </message>
    <message>
        <source>Show &amp;cases here and below</source>
        <translation>Mostrar los &amp;casos de aquí y por debajo</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>Search for something else.</source>
        <translation>Busque otra cosa.</translation>
    </message>
</context>
<context>
    <name>ccb::RelationText</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>No cargado</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>No existe</translation>
    </message>
    <message>
        <source>This case is not among those that are loaded.</source>
        <translation>Este caso no está entre los cargados.</translation>
    </message>
    <message>
        <source>The server does not have this case: it was deleted, or belongs to another domain.</source>
        <translation>El servidor no tiene este caso: se eliminó o pertenece a otro dominio.</translation>
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
        <translation>Exporte las vistas de nuevo desde el programa en el que se crearon.</translation>
    </message>
    <message>
        <source>A view in the file has no name.</source>
        <translation>Una vista del archivo no tiene nombre.</translation>
    </message>
    <message>
        <source>A filter of the view “%1” cannot be read: %2</source>
        <translation>No se puede leer un filtro de la vista “%1”: %2</translation>
    </message>
    <message>
        <source>A check of the view “%1” is not known: %2</source>
        <translation>No se conoce una comprobación de la vista “%1”: %2</translation>
    </message>
    <message>
        <source>This is no file of views.</source>
        <translation>Este no es un archivo de vistas.</translation>
    </message>
</context>
<context>
    <name>ccb::ScratchFile</name>
    <message>
        <source>the folder for temporary files, %1, is full or cannot be written to</source>
        <translation>la carpeta de archivos temporales, %1, está llena o no se puede escribir en ella</translation>
    </message>
</context>
<context>
    <name>ccb::SecretField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>ccb::SecretStore</name>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>El llavero de este equipo está bloqueado.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not let this program in.</source>
        <translation>El llavero de este equipo no permite el acceso a este programa.</translation>
    </message>
    <message>
        <source>No keychain is running on this computer.</source>
        <translation>No hay ningún llavero en ejecución en este equipo.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not work as it should.</source>
        <translation>El llavero de este equipo no funciona como debería.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer.</source>
        <translation>El llavero de este equipo no respondió.</translation>
    </message>
    <message>
        <source>Unlock it when it asks, or in the program that manages your passwords, then sign in again.</source>
        <translation>Desbloquéelo cuando lo pida, o en el programa que administra sus contraseñas, y luego inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Allow it when the keychain asks, or in the program that manages your passwords, then sign in again.</source>
        <translation>Permítalo cuando el llavero lo pida, o en el programa que administra sus contraseñas, y luego inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer why it has none.</source>
        <translation>Pregunte a quien administra este equipo por qué no tiene ninguno.</translation>
    </message>
    <message>
        <source>To keep keys, install GNOME Keyring or KWallet, then start the desktop again.</source>
        <translation>Para guardar claves, instale GNOME Keyring o KWallet y luego reinicie el escritorio.</translation>
    </message>
    <message>
        <source>Start this program again. If that does not help, look at the keychain in the program that manages your passwords.</source>
        <translation>Inicie de nuevo este programa. Si eso no ayuda, revise el llavero en el programa que administra sus contraseñas.</translation>
    </message>
    <message>
        <source>Look for a window that asks to unlock it, then try again.</source>
        <translation>Busque una ventana que pida desbloquearlo e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ccb::SelectionNumbers</name>
    <message>
        <source>%1 (%L2 numbers)</source>
        <translation>%1 (%L2 números)</translation>
    </message>
    <message>
        <source>%1: sum %2, average %3, least %4, greatest %5</source>
        <translation>%1: suma %2, promedio %3, mínimo %4, máximo %5</translation>
    </message>
</context>
<context>
    <name>ccb::ServerExport</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>No hay ninguna sesión iniciada.</translation>
    </message>
    <message>
        <source>Sign in, then export again: these cases come from the server.</source>
        <translation>Inicie sesión y exporte de nuevo: estos casos vienen del servidor.</translation>
    </message>
    <message>
        <source>1 entry of the server&apos;s list is no case and was left out.</source>
        <translation>1 elemento de la lista del servidor no es un caso y se omitió.</translation>
    </message>
    <message>
        <source>%L1 entries of the server&apos;s list are no cases and were left out.</source>
        <translation>%L1 elementos de la lista del servidor no son casos y se omitieron.</translation>
    </message>
</context>
<context>
    <name>ccb::Session</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>No hay ninguna sesión iniciada.</translation>
    </message>
    <message>
        <source>Sign in to open the case.</source>
        <translation>Inicie sesión para abrir el caso.</translation>
    </message>
    <message>
        <source>Until then, the key is kept for this session alone.</source>
        <translation>Hasta entonces, la clave se conserva solo durante esta sesión.</translation>
    </message>
</context>
<context>
    <name>ccb::SettingsDialog</name>
    <message>
        <source>The proxy has no address.</source>
        <translation>El proxy no tiene dirección.</translation>
    </message>
    <message>
        <source>Type its name, such as proxy.example.org, or choose another way to connect.</source>
        <translation>Escriba su nombre, por ejemplo proxy.example.org, o elija otra forma de conectarse.</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Elegir un archivo de certificados</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Only the system&apos;s own certificates are trusted.</source>
        <translation>Solo se confía en los certificados del propio sistema.</translation>
    </message>
    <message>
        <source>1 certificate is trusted beside the system&apos;s own.</source>
        <translation>Se confía en 1 certificado además de los del propio sistema.</translation>
    </message>
    <message>
        <source>%L1 certificates are trusted beside the system&apos;s own.</source>
        <translation>Se confía en %L1 certificados además de los del propio sistema.</translation>
    </message>
    <message>
        <source>Keeps these settings</source>
        <translation>Guarda esta configuración</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc hace lo mismo</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>Como el sistema: %1</translation>
    </message>
</context>
<context>
    <name>ccb::ShortcutSheet</name>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Open the case in the current row</source>
        <translation>Abrir el caso de la fila actual</translation>
    </message>
    <message>
        <source>Copy the selected rows, with headings</source>
        <translation>Copiar las filas seleccionadas, con encabezados</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Seleccionar todas las filas</translation>
    </message>
    <message>
        <source>From a filter below a heading back to the table</source>
        <translation>De un filtro debajo de un encabezado, volver a la tabla</translation>
    </message>
    <message>
        <source>Move the current column</source>
        <translation>Mover la columna actual</translation>
    </message>
    <message>
        <source>Make the current column wider or narrower</source>
        <translation>Ensanchar o estrechar la columna actual</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc hace lo mismo</translation>
    </message>
</context>
<context>
    <name>ccb::SignIn</name>
    <message>
        <source>No key for %1 is kept on this computer.</source>
        <translation>En este equipo no hay ninguna clave guardada para %1.</translation>
    </message>
    <message>
        <source>No password for %1 is kept on this computer.</source>
        <translation>En este equipo no hay ninguna contraseña guardada para %1.</translation>
    </message>
    <message>
        <source>Type it to sign in.</source>
        <translation>Escríbala para iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>ccb::SignInDialog</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password, by HTTP Digest</source>
        <translation>Contraseña, por HTTP Digest</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>C&amp;lave de API</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>Make a key on the web site</source>
        <translation>Crear una clave en el sitio web</translation>
    </message>
    <message>
        <source>Hide the API key</source>
        <translation>Ocultar la clave de API</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show the API key</source>
        <translation>Mostrar la clave de API</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Type your username.</source>
        <translation>Escriba su nombre de usuario.</translation>
    </message>
    <message>
        <source>Type or paste your API key. The link below leads to the page where keys are made.</source>
        <translation>Escriba o pegue su clave de API. El enlace de abajo lleva a la página donde se crean las claves.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>Type the name of the domain, or paste the address of one of its pages.</source>
        <translation>Escriba el nombre del dominio o pegue la dirección de una de sus páginas.</translation>
    </message>
    <message>
        <source>What &amp;may this key do?</source>
        <translation>¿Qué &amp;puede hacer esta clave?</translation>
    </message>
    <message>
        <source>What &amp;may this account do?</source>
        <translation>¿Qué &amp;puede hacer esta cuenta?</translation>
    </message>
    <message>
        <source>For the eye alone: it is never read out</source>
        <translation>Solo para la vista: nunca se lee en voz alta</translation>
    </message>
</context>
<context>
    <name>ccb::SortMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
</context>
<context>
    <name>ccb::SqliteWriter</name>
    <message>
        <source>SQLite says “%1”</source>
        <translation>SQLite dice “%1”</translation>
    </message>
    <message>
        <source>the part of Qt that writes SQLite is not installed</source>
        <translation>la parte de Qt que escribe SQLite no está instalada</translation>
    </message>
    <message>
        <source>a table of SQLite holds at most %L1 columns</source>
        <translation>una tabla de SQLite admite como máximo %L1 columnas</translation>
    </message>
</context>
<context>
    <name>ccb::StatusLine</name>
    <message>
        <source>%L1 loaded</source>
        <translation>%L1 cargados</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>%1, about %L2 s</source>
        <translation>%1, unos %L2 s</translation>
    </message>
    <message>
        <source>%1, about %L2 min</source>
        <translation>%1, unos %L2 min</translation>
    </message>
    <message>
        <source>%L1 of %L2 cases</source>
        <translation>%L1 de %L2 casos</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>1 caso</translation>
    </message>
    <message>
        <source>%L1 cases</source>
        <translation>%L1 casos</translation>
    </message>
    <message>
        <source>%1, %L2 selected</source>
        <translation>%1, seleccionados: %L2</translation>
    </message>
    <message>
        <source>· %1</source>
        <translation>· %1</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>All cases that the server counts are here.</source>
        <translation>Todos los casos que cuenta el servidor están aquí.</translation>
    </message>
    <message>
        <source>The server does not count its cases. Its list was read to the end.</source>
        <translation>El servidor no cuenta sus casos. Su lista se leyó hasta el final.</translation>
    </message>
    <message>
        <source>Incomplete: %L1 of %L2</source>
        <translation>Incompleto: %L1 de %L2</translation>
    </message>
    <message>
        <source>Continue loads the rest, Refresh loads all again.</source>
        <translation>Continuar carga el resto; Actualizar carga todo de nuevo.</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incompleto</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>1 request</source>
        <translation>1 solicitud</translation>
    </message>
    <message>
        <source>%L1 requests</source>
        <translation>%L1 solicitudes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Requests were sent to the server since the sign-in. Small plans allow 50 a day.</source>
        <translation>Solicitudes enviadas al servidor desde el inicio de sesión. Los planes pequeños permiten 50 al día.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>changed since %1</source>
        <translation>modificado desde %1</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>ccb::UserExport</name>
    <message>
        <source>Users have no column “%1”.</source>
        <translation>Los usuarios no tienen la columna “%1”.</translation>
    </message>
    <message>
        <source>The columns are: %1.</source>
        <translation>Las columnas son: %1.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
</context>
<context>
    <name>ccb::UserFilterBar</name>
    <message>
        <source>Any role</source>
        <translation>Cualquier rol</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Sin rol</translation>
    </message>
    <message>
        <source>Any group</source>
        <translation>Cualquier grupo</translation>
    </message>
    <message>
        <source>Any location</source>
        <translation>Cualquier ubicación</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Mobile workers</source>
        <translation>Trabajadores móviles</translation>
    </message>
    <message>
        <source>Web users</source>
        <translation>Usuarios web</translation>
    </message>
    <message>
        <source>Active or not</source>
        <translation>Activos o no</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Desactivados</translation>
    </message>
</context>
<context>
    <name>ccb::UserTableModel</name>
    <message>
        <source>Username</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
</context>
<context>
    <name>ccb::UserText</name>
    <message>
        <source>Web user</source>
        <translation>Usuario web</translation>
    </message>
    <message>
        <source>Mobile worker</source>
        <translation>Trabajador móvil</translation>
    </message>
    <message>
        <source>Deactivated worker</source>
        <translation>Trabajador desactivado</translation>
    </message>
</context>
<context>
    <name>ccb::UsersPane</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Double-click a type, or press Enter, to see these cases</source>
        <translation>Haga doble clic en un tipo, o presione Enter, para ver estos casos</translation>
    </message>
    <message>
        <source>Users: %1</source>
        <translation>Usuarios: %1</translation>
    </message>
    <message>
        <source>Users: %1 of %2</source>
        <translation>Usuarios: %1 de %2</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Ninguna sesión iniciada</translation>
    </message>
    <message>
        <source>Sign in to see the users of a domain.</source>
        <translation>Inicie sesión para ver los usuarios de un dominio.</translation>
    </message>
    <message>
        <source>Web users could not be read</source>
        <translation>No se pudieron leer los usuarios web</translation>
    </message>
    <message>
        <source>Mobile workers could not be read</source>
        <translation>No se pudieron leer los trabajadores móviles</translation>
    </message>
    <message>
        <source>No user matches</source>
        <translation>Ningún usuario coincide</translation>
    </message>
    <message>
        <source>Search for something else, or look at all users.</source>
        <translation>Busque otra cosa o vea todos los usuarios.</translation>
    </message>
    <message>
        <source>Loading users…</source>
        <translation>Cargando usuarios…</translation>
    </message>
    <message>
        <source>The users could not be read</source>
        <translation>No se pudieron leer los usuarios</translation>
    </message>
    <message>
        <source>No users here</source>
        <translation>No hay usuarios aquí</translation>
    </message>
    <message>
        <source>This domain has no users that you may see.</source>
        <translation>Este dominio no tiene usuarios que usted pueda ver.</translation>
    </message>
    <message>
        <source>&amp;Show all users</source>
        <translation>&amp;Mostrar todos los usuarios</translation>
    </message>
    <message>
        <source>Show this user&apos;s &amp;cases</source>
        <translation>Mostrar los &amp;casos de este usuario</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>&amp;Intentar de nuevo</translation>
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
        <translation>(en blanco)</translation>
    </message>
</context>
<context>
    <name>ccb::ViewsDialog</name>
    <message>
        <source>Views (*.json);;All files (*)</source>
        <translation>Vistas (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Eliminar vista</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>¿Eliminar la vista “%1”?</translation>
    </message>
    <message>
        <source>Delete %L1 views?</source>
        <translation>¿Eliminar %L1 vistas?</translation>
    </message>
    <message>
        <source>No case is deleted by that.</source>
        <translation>Con esto no se elimina ningún caso.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Importar vistas</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>Nothing was imported from %1. %2</source>
        <translation>No se importó nada de %1. %2</translation>
    </message>
    <message>
        <source>1 view was imported.</source>
        <translation>Se importó 1 vista.</translation>
    </message>
    <message>
        <source>%L1 views were imported.</source>
        <translation>Se importaron %L1 vistas.</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>Exportar vistas</translation>
    </message>
    <message>
        <source>views.json</source>
        <translation>vistas.json</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2 Choose another folder.</source>
        <translation>%1 no se puede escribir: %2 Elija otra carpeta.</translation>
    </message>
    <message>
        <source>1 view is in %1</source>
        <translation>1 vista guardada en %1</translation>
    </message>
    <message>
        <source>%L1 views are in %2</source>
        <translation>%L1 vistas guardadas en %2</translation>
    </message>
</context>
<context>
    <name>ccb::ViewsMenu</name>
    <message>
        <source>&amp;Save what is shown…</source>
        <translation>&amp;Guardar lo que se muestra…</translation>
    </message>
    <message>
        <source>&amp;Arrange, import and export…</source>
        <translation>&amp;Organizar, importar y exportar…</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Filters, sort and columns are saved under this name:</source>
        <translation>Los filtros, el orden y las columnas se guardan con este nombre:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>Ya existe una vista “%1”.</translation>
    </message>
    <message>
        <source>Replace it with what is shown now?</source>
        <translation>¿Reemplazarla con lo que se muestra ahora?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>ccb::XlsxWriter</name>
    <message>
        <source>an Excel sheet holds at most %L1 columns</source>
        <translation>una hoja de Excel admite como máximo %L1 columnas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Long values</source>
        <translation>Valores largos</translation>
    </message>
    <message>
        <source>too many values are longer than an Excel cell can be</source>
        <translation>demasiados valores son más largos de lo que admite una celda de Excel</translation>
    </message>
    <message>
        <source>A value is longer than an Excel cell can be. It is cut there, and stands whole on the sheet “%1”.</source>
        <translation>Un valor es más largo de lo que admite una celda de Excel. Allí está cortado, y figura completo en la hoja “%1”.</translation>
    </message>
    <message>
        <source>%L1 values are longer than an Excel cell can be. They are cut there, and stand whole on the sheet “%2”.</source>
        <translation>%L1 valores son más largos de lo que admite una celda de Excel. Allí están cortados, y figuran completos en la hoja “%2”.</translation>
    </message>
</context>
</TS>
