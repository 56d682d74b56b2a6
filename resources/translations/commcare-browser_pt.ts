<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>CaseDetailPane</name>
    <message>
        <source>Back to the case before (Alt+Left)</source>
        <translation>Voltar ao caso anterior (Alt+Esquerda)</translation>
    </message>
    <message>
        <source>Back to the case before</source>
        <translation>Voltar ao caso anterior</translation>
    </message>
    <message>
        <source>Forward again (Alt+Right)</source>
        <translation>Avançar de novo (Alt+Direita)</translation>
    </message>
    <message>
        <source>Forward to the next case</source>
        <translation>Avançar para o caso seguinte</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>Nome do caso</translation>
    </message>
    <message>
        <source>Close the case (Esc)</source>
        <translation>Fechar o caso (Esc)</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Fechar o caso</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>Partes do caso</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriedades</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relações</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Dados brutos</translation>
    </message>
</context>
<context>
    <name>CaseFactsView</name>
    <message>
        <source>Open in CommCareHQ</source>
        <translation>Abrir no CommCareHQ</translation>
    </message>
    <message>
        <source>Shows the page of this case in the web browser</source>
        <translation>Mostra a página deste caso no navegador web</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Copies the address of the page of this case</source>
        <translation>Copia o endereço da página deste caso</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Copies the id of this case</source>
        <translation>Copia o ID deste caso</translation>
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
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Proprietário</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Show all cases again</source>
        <translation>Mostrar de novo todos os casos</translation>
    </message>
    <message>
        <source>Filter &amp;row</source>
        <translation>Linha de &amp;filtros</translation>
    </message>
    <message>
        <source>Filter row</source>
        <translation>Linha de filtros</translation>
    </message>
    <message>
        <source>Fields under the headings that filter each column (Ctrl+Shift+F goes there)</source>
        <translation>Campos sob os títulos para filtrar cada coluna (Ctrl+Shift+F leva até lá)</translation>
    </message>
    <message>
        <source>Chec&amp;ks</source>
        <translation>&amp;Verificações</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>Find cases with something that is probably wrong</source>
        <translation>Encontrar casos em que algo está provavelmente errado</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>&amp;Colunas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Choose the columns that are shown</source>
        <translation>Escolher as colunas mostradas</translation>
    </message>
</context>
<context>
    <name>CaseHistoryView</name>
    <message>
        <source>Forms</source>
        <translation>Formulários</translation>
    </message>
    <message>
        <source>Number of forms</source>
        <translation>Número de formulários</translation>
    </message>
</context>
<context>
    <name>CasePropertiesView</name>
    <message>
        <source>Find a property</source>
        <translation>Procurar uma propriedade</translation>
    </message>
    <message>
        <source>Find a property or a value…</source>
        <translation>Procurar uma propriedade ou um valor…</translation>
    </message>
    <message>
        <source>No property or value of this case has these words.</source>
        <translation>Nenhuma propriedade nem valor deste caso contém estas palavras.</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriedades</translation>
    </message>
    <message>
        <source>Whole value</source>
        <translation>Valor completo</translation>
    </message>
</context>
<context>
    <name>CaseRawView</name>
    <message>
        <source>Find in the raw answer</source>
        <translation>Procurar na resposta bruta</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Ocorrências encontradas</translation>
    </message>
    <message>
        <source>The place before (Shift+F3, Shift+Enter)</source>
        <translation>Ocorrência anterior (Shift+F3, Shift+Enter)</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>The next place (F3, Enter)</source>
        <translation>Ocorrência seguinte (F3, Enter)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Ocorrência seguinte</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar tudo</translation>
    </message>
    <message>
        <source>Copies the whole answer as it is shown</source>
        <translation>Copia toda a resposta tal como é mostrada</translation>
    </message>
    <message>
        <source>Copy the raw answer</source>
        <translation>Copiar a resposta bruta</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Resposta bruta</translation>
    </message>
</context>
<context>
    <name>CaseRelationsView</name>
    <message>
        <source>Relations</source>
        <translation>Relações</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Casos filhos</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Mostrar na tabela</translation>
    </message>
    <message>
        <source>Shows the children of this case, and nothing else, in the table of cases</source>
        <translation>Mostra os filhos deste caso, e mais nada, na tabela de casos</translation>
    </message>
    <message>
        <source>Show all children in the table</source>
        <translation>Mostrar todos os casos filhos na tabela</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation>Consultar o servidor</translation>
    </message>
    <message>
        <source>Asks the server for the children of this case that are not loaded, too</source>
        <translation>Pede ao servidor também os filhos deste caso que não estão carregados</translation>
    </message>
    <message>
        <source>Ask the server for all children</source>
        <translation>Pedir ao servidor todos os casos filhos</translation>
    </message>
    <message>
        <source>This case points at:</source>
        <translation>Este caso aponta para:</translation>
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
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Procurar uma coluna</translation>
    </message>
    <message>
        <source>Find a column…</source>
        <translation>Procurar uma coluna…</translation>
    </message>
    <message>
        <source>Columns shown</source>
        <translation>Colunas mostradas</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt+Up and Alt+Down move it</source>
        <translation>Espaço mostra ou oculta uma coluna, Alt+Cima e Alt+Baixo movem-na</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todas</translation>
    </message>
    <message>
        <source>Show all columns listed here</source>
        <translation>Mostrar todas as colunas desta lista</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;Nenhuma</translation>
    </message>
    <message>
        <source>Hide all columns listed here</source>
        <translation>Ocultar todas as colunas desta lista</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move the column to the left (Alt+Up)</source>
        <translation>Mover a coluna para a esquerda (Alt+Cima)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Move the column to the right (Alt+Down)</source>
        <translation>Mover a coluna para a direita (Alt+Baixo)</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Show the columns as they were at first</source>
        <translation>Mostrar as colunas como estavam no início</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Concluir</translation>
    </message>
</context>
<context>
    <name>ColumnProfileDialog</name>
    <message>
        <source>Which cases were counted</source>
        <translation>Que casos foram contados</translation>
    </message>
    <message>
        <source>Filled, blank and missing</source>
        <translation>Preenchidos, em branco e ausentes</translation>
    </message>
    <message>
        <source>Enter shows the cases behind a line</source>
        <translation>Enter mostra os casos de uma linha</translation>
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
        <translation>Datas</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Most frequent values</source>
        <translation>Valores mais frequentes</translation>
    </message>
    <message>
        <source>Enter shows the cases with a value</source>
        <translation>Enter mostra os casos com um valor</translation>
    </message>
    <message>
        <source>A click on a line shows its cases.</source>
        <translation>Clique numa linha para mostrar os seus casos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
</context>
<context>
    <name>ConnectionDoctorDialog</name>
    <message>
        <source>Connection doctor</source>
        <translation>Diagnóstico da conexão</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>&amp;Executar de novo</translation>
    </message>
    <message>
        <source>Asks the server for everything again, in nine requests at most</source>
        <translation>Consulta de novo o servidor sobre tudo, em nove pedidos no máximo</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>For a mail to whoever can give what is missing; the key is not in it</source>
        <translation>Para um e-mail a quem possa conceder o que falta; não inclui a chave</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domínio</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nome de utilizador</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Início de sessão com</translation>
    </message>
    <message>
        <source>No connection is kept yet. Add one: it is kept once the server has accepted it.</source>
        <translation>Ainda não há conexões guardadas. Adicione uma: ela é guardada assim que o servidor a aceitar.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Open in new &amp;window</source>
        <translation>Abrir em nova &amp;janela</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Adicionar…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nomear</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Procurar…</translation>
    </message>
    <message>
        <source>&amp;Guard against formulas (recommended)</source>
        <translation>Proteger contra &amp;fórmulas (recomendado)</translation>
    </message>
    <message>
        <source>Puts a &apos; before values that a spreadsheet would run as a formula</source>
        <translation>Põe um &apos; antes dos valores que uma folha de cálculo executaria como fórmula</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Progresso da exportação</translation>
    </message>
</context>
<context>
    <name>GroupsLocationsPane</name>
    <message>
        <source>Search groups and locations</source>
        <translation>Pesquisar grupos e localizações</translation>
    </message>
    <message>
        <source>Search groups and locations…</source>
        <translation>Pesquisar grupos e localizações…</translation>
    </message>
</context>
<context>
    <name>LoadScopeDialog</name>
    <message>
        <source>What to load</source>
        <translation>O que carregar</translation>
    </message>
    <message>
        <source>Case &amp;type</source>
        <translation>&amp;Tipo de caso</translation>
    </message>
    <message>
        <source>Case type to load</source>
        <translation>Tipo de caso a carregar</translation>
    </message>
    <message>
        <source>Choose a type, or type its name as the application spells it</source>
        <translation>Escolha um tipo, ou digite o nome tal como a aplicação o escreve</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>Status to load</source>
        <translation>Estado a carregar</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Proprietário</translation>
    </message>
    <message>
        <source>Owner to load</source>
        <translation>Proprietário a carregar</translation>
    </message>
    <message>
        <source>Choose a name, or paste the id of an owner</source>
        <translation>Escolha um nome, ou cole o ID de um proprietário</translation>
    </message>
    <message>
        <source>&amp;Changed since</source>
        <translation>&amp;Alterados desde</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Alterados desde</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>No &amp;máximo</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>More cases than this are not loaded at once. A million takes about half a gigabyte of memory.</source>
        <translation>Acima deste número, os casos não são carregados de uma só vez. Um milhão ocupa cerca de meio gigabyte de memória.</translation>
    </message>
    <message>
        <source> cases</source>
        <translation> casos</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrar o log</translation>
    </message>
    <message>
        <source>Only lines with these words, such as 503…</source>
        <translation>Só linhas com estas palavras, por exemplo 503…</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>Linhas mostradas</translation>
    </message>
    <message>
        <source>The log holds no keys, no passwords and no case data, so it can be sent to somebody who helps.</source>
        <translation>O log não contém chaves, senhas nem dados de casos; por isso, pode ser enviado a quem presta ajuda.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies all lines shown</source>
        <translation>Copia todas as linhas mostradas</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir &amp;pasta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Atualizar</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Load everything again (F5)</source>
        <translation>Carregar tudo de novo (F5)</translation>
    </message>
    <message>
        <source>&amp;What to load…</source>
        <translation>&amp;O que carregar…</translation>
    </message>
    <message>
        <source>Choose which cases the server sends</source>
        <translation>Escolher que casos o servidor envia</translation>
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
        <source>Save the selected rows, or all rows shown, as CSV (Ctrl+E)</source>
        <translation>Guardar as linhas selecionadas, ou todas as linhas mostradas, em CSV (Ctrl+E)</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>&amp;Iniciar sessão…</translation>
    </message>
    <message>
        <source>Sign &amp;out and forget the key</source>
        <translation>&amp;Terminar sessão e esquecer a chave</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Nova janela</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Conexões…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Con&amp;figurações…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Connection doctor…</source>
        <translation>&amp;Diagnóstico da conexão…</translation>
    </message>
    <message>
        <source>What the server lets you read, and what is missing</source>
        <translation>O que o servidor lhe permite ler, e o que falta</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>Mostrar o &amp;log</translation>
    </message>
    <message>
        <source>&amp;About CommCare Browser</source>
        <translation>&amp;Sobre o CommCare Browser</translation>
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
        <translation>Fechar aviso</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Use the &amp;system&apos;s proxy</source>
        <translation>Usar o proxy do &amp;sistema</translation>
    </message>
    <message>
        <source>Use &amp;no proxy</source>
        <translation>&amp;Não usar proxy</translation>
    </message>
    <message>
        <source>&amp;Use this proxy:</source>
        <translation>&amp;Usar este proxy:</translation>
    </message>
    <message>
        <source>Proxy host</source>
        <translation>Endereço do proxy</translation>
    </message>
    <message>
        <source>The name or the whole address of an HTTP proxy. A password is not kept.</source>
        <translation>O nome ou o endereço completo de um proxy HTTP. Nenhuma senha é guardada.</translation>
    </message>
    <message>
        <source>for example proxy.example.org</source>
        <translation>por exemplo proxy.example.org</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>Proxy port</source>
        <translation>Porta do proxy</translation>
    </message>
    <message>
        <source>Certificates to &amp;trust as well</source>
        <translation>Outros certificados de &amp;confiança</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Arquivo de certificados</translation>
    </message>
    <message>
        <source>A PEM or DER file, for networks or servers with certificates of their own</source>
        <translation>Um arquivo PEM ou DER, para redes ou servidores com certificados próprios</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>P&amp;rocurar…</translation>
    </message>
    <message>
        <source>Browse for a certificate file</source>
        <translation>Procurar um arquivo de certificados</translation>
    </message>
    <message>
        <source>Changes apply to the next sign-in. A server on this computer is reached without a proxy.</source>
        <translation>As alterações aplicam-se ao próximo início de sessão. Para um servidor neste computador não se usa proxy.</translation>
    </message>
</context>
<context>
    <name>SignInDialog</name>
    <message>
        <source>Sign in to CommCareHQ</source>
        <translation>Iniciar sessão no CommCareHQ</translation>
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
        <translation>Escolha um servidor, digite o endereço de outro, ou cole o endereço de qualquer página do seu domínio</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>Nome de &amp;utilizador</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nome de utilizador</translation>
    </message>
    <message>
        <source>the e-mail address you sign in with</source>
        <translation>o e-mail com que inicia sessão</translation>
    </message>
    <message>
        <source>Sign in &amp;with</source>
        <translation>Iniciar sessão &amp;com</translation>
    </message>
    <message>
        <source>Sign in method</source>
        <translation>Forma de iniciar sessão</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>Chave de &amp;API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Two-&amp;factor code</source>
        <translation>Código de dois &amp;fatores</translation>
    </message>
    <message>
        <source>Two-factor code</source>
        <translation>Código de dois fatores</translation>
    </message>
    <message>
        <source>What the app on your phone shows now, for accounts that ask for it</source>
        <translation>O que a aplicação do seu telefone mostra agora, para contas que o pedem</translation>
    </message>
    <message>
        <source>only if your account asks for one</source>
        <translation>só se a sua conta o pedir</translation>
    </message>
    <message>
        <source>&amp;Domain</source>
        <translation>&amp;Domínio</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domínio</translation>
    </message>
    <message>
        <source>The project space: the word after /a/ in the address of its pages</source>
        <translation>O espaço do projeto: a palavra depois de /a/ no endereço das suas páginas</translation>
    </message>
    <message>
        <source>for example exi-training</source>
        <translation>por exemplo exi-training</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Domínios</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Nome da conexão</translation>
    </message>
    <message>
        <source>What you call this connection in the list of connections</source>
        <translation>O nome que dá a esta conexão na lista de conexões</translation>
    </message>
    <message>
        <source>Keeps the key in the keychain of this computer, and nowhere else</source>
        <translation>Guarda a chave no porta-chaves deste computador, e em nenhum outro lugar</translation>
    </message>
    <message>
        <source>&amp;Remember on this computer</source>
        <translation>&amp;Lembrar neste computador</translation>
    </message>
    <message>
        <source>Asks the server for each thing in turn, and says what is missing and who can give it</source>
        <translation>Consulta o servidor ponto por ponto, e diz o que falta e quem o pode conceder</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conexão em curso</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Conec&amp;tar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>How many cases are shown, loaded and selected</source>
        <translation>Quantos casos são mostrados, estão carregados e selecionados</translation>
    </message>
    <message>
        <source>What the selected rows hold in the current column, if those are numbers</source>
        <translation>O que as linhas selecionadas contêm na coluna atual, se forem números</translation>
    </message>
    <message>
        <source>Whether all cases of the server are here, and how many requests that took</source>
        <translation>Se todos os casos do servidor estão aqui, e quantos pedidos foram precisos</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on loading where it was stopped</source>
        <translation>Continuar o carregamento onde foi interrompido</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop loading; what has come stays</source>
        <translation>Parar o carregamento; o que já chegou é conservado</translation>
    </message>
</context>
<context>
    <name>UserFilterBar</name>
    <message>
        <source>Kind of user</source>
        <translation>Categoria de utilizador</translation>
    </message>
    <message>
        <source>Mobile workers or web users</source>
        <translation>Trabalhadores móveis ou utilizadores web</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Deactivated workers still own cases</source>
        <translation>Trabalhadores desativados ainda são proprietários de casos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>The role that the users have</source>
        <translation>A função dos utilizadores</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>The group that the users are in</source>
        <translation>O grupo a que pertencem os utilizadores</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localização</translation>
    </message>
    <message>
        <source>The location of the users; those below it are meant too</source>
        <translation>A localização dos utilizadores, incluindo as que estão abaixo dela</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Pesquisar utilizadores</translation>
    </message>
    <message>
        <source>Search users…</source>
        <translation>Pesquisar utilizadores…</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>Clear user filters</source>
        <translation>Limpar filtros de utilizadores</translation>
    </message>
    <message>
        <source>Show all users again</source>
        <translation>Mostrar de novo todos os utilizadores</translation>
    </message>
</context>
<context>
    <name>UsersPane</name>
    <message>
        <source>Users</source>
        <translation>Utilizadores</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>Nome do utilizador</translation>
    </message>
    <message>
        <source>Show this user&apos;s &amp;cases</source>
        <translation>Mostrar os casos deste &amp;utilizador</translation>
    </message>
    <message>
        <source>Show this user&apos;s cases</source>
        <translation>Mostrar os casos deste utilizador</translation>
    </message>
    <message>
        <source>Cases of the user by type</source>
        <translation>Casos do utilizador por tipo</translation>
    </message>
    <message>
        <source>User details</source>
        <translation>Detalhes do utilizador</translation>
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
        <translation>Ainda não há vistas deste domínio guardadas. Guarde o que é mostrado, ou importe vistas que alguém lhe deu.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nomear</translation>
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
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>ccb::AccessModel</name>
    <message>
        <source>What</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>What is missing and who can give it</source>
        <translation>O que falta e quem o pode conceder</translation>
    </message>
</context>
<context>
    <name>ccb::ApiService</name>
    <message>
        <source>The domain “%1” has no case with the id %2.</source>
        <translation>O domínio “%1” não tem nenhum caso com o ID %2.</translation>
    </message>
    <message>
        <source>It may have been deleted, or belong to another domain.</source>
        <translation>Pode ter sido eliminado, ou pertencer a outro domínio.</translation>
    </message>
    <message>
        <source>This server cannot list the children of a case.</source>
        <translation>Este servidor não consegue listar os filhos de um caso.</translation>
    </message>
    <message>
        <source>Load the whole domain to see them.</source>
        <translation>Carregue o domínio inteiro para os ver.</translation>
    </message>
    <message>
        <source>The server has no list of forms.</source>
        <translation>O servidor não tem uma lista de formulários.</translation>
    </message>
    <message>
        <source>It may be an older server: ask whoever looks after it.</source>
        <translation>Pode ser um servidor mais antigo: pergunte a quem cuida dele.</translation>
    </message>
    <message>
        <source>The server did not accept the two-factor code.</source>
        <translation>O servidor não aceitou o código de dois fatores.</translation>
    </message>
    <message>
        <source>The account asks for a two-factor code beside the password.</source>
        <translation>A conta pede um código de dois fatores além da senha.</translation>
    </message>
    <message>
        <source>Type a fresh code, or sign in with an API key, which needs none.</source>
        <translation>Digite um código novo, ou inicie sessão com uma chave de API, que não precisa de código.</translation>
    </message>
    <message>
        <source>Type the code, or sign in with an API key, which needs none.</source>
        <translation>Digite o código, ou inicie sessão com uma chave de API, que não precisa de código.</translation>
    </message>
    <message>
        <source>Your account may not read the cases of “%1”.</source>
        <translation>A sua conta não tem permissão para ler os casos de “%1”.</translation>
    </message>
    <message>
        <source>Edit Data (edit_data)</source>
        <translation>“Edit Data” (edit_data)</translation>
    </message>
    <message>
        <source>Your account may not list the mobile workers of “%1”.</source>
        <translation>A sua conta não tem permissão para listar os trabalhadores móveis de “%1”.</translation>
    </message>
    <message>
        <source>Edit Mobile Workers (edit_commcare_users)</source>
        <translation>“Edit Mobile Workers” (edit_commcare_users)</translation>
    </message>
    <message>
        <source>Your account may not list the groups of “%1”.</source>
        <translation>A sua conta não tem permissão para listar os grupos de “%1”.</translation>
    </message>
    <message>
        <source>Your account may not list the web users of “%1”.</source>
        <translation>A sua conta não tem permissão para listar os utilizadores web de “%1”.</translation>
    </message>
    <message>
        <source>Edit Web Users (edit_web_users)</source>
        <translation>“Edit Web Users” (edit_web_users)</translation>
    </message>
    <message>
        <source>Your account may not list the locations of “%1”.</source>
        <translation>A sua conta não tem permissão para listar as localizações de “%1”.</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>“Locations”</translation>
    </message>
    <message>
        <source>Your account may not list the applications of “%1”.</source>
        <translation>A sua conta não tem permissão para listar as aplicações de “%1”.</translation>
    </message>
    <message>
        <source>Your account may not read the forms of “%1”.</source>
        <translation>A sua conta não tem permissão para ler os formulários de “%1”.</translation>
    </message>
    <message>
        <source>Your account may not use the API.</source>
        <translation>A sua conta não tem permissão para usar a API.</translation>
    </message>
    <message>
        <source>The plan of the domain “%1” does not include this part of the API.</source>
        <translation>O plano do domínio “%1” não inclui esta parte da API.</translation>
    </message>
    <message>
        <source>Ask the administrator of the domain, or Dimagi, for a plan that includes API access.</source>
        <translation>Peça ao administrador do domínio, ou à Dimagi, um plano que inclua o acesso à API.</translation>
    </message>
    <message>
        <source>The server has blocked the account “%1”.</source>
        <translation>O servidor bloqueou a conta “%1”.</translation>
    </message>
    <message>
        <source>Sign in on the web site to unblock it, or ask the administrator of the domain.</source>
        <translation>Inicie sessão no site para a desbloquear, ou fale com o administrador do domínio.</translation>
    </message>
    <message>
        <source>The server did not accept the username and API key.</source>
        <translation>O servidor não aceitou o nome de utilizador e a chave de API.</translation>
    </message>
    <message>
        <source>Check both, and whether the key is limited to other IP addresses or another domain. A new key can be made at %1.</source>
        <translation>Verifique os dois, e se a chave está limitada a outros endereços IP ou a outro domínio. Pode criar uma nova chave em %1.</translation>
    </message>
    <message>
        <source>The server did not accept the username and password.</source>
        <translation>O servidor não aceitou o nome de utilizador e a senha.</translation>
    </message>
    <message>
        <source>Check both. An account with two-factor sign-in needs an API key, made at %1.</source>
        <translation>Verifique os dois. Uma conta com dois fatores precisa de uma chave de API, criada em %1.</translation>
    </message>
    <message>
        <source>Access APIs (access_api)</source>
        <translation>“Access APIs” (access_api)</translation>
    </message>
    <message>
        <source>Your role lacks %1: ask the administrator of the domain for it.</source>
        <translation>Falta à sua função a permissão %1: peça-a ao administrador do domínio.</translation>
    </message>
    <message>
        <source>Your role lacks %1 or %2: ask the administrator of the domain for both.</source>
        <translation>Falta à sua função a permissão %1 ou %2: peça as duas ao administrador do domínio.</translation>
    </message>
    <message>
        <source>You can open: %1.</source>
        <translation>Pode abrir: %1.</translation>
    </message>
    <message>
        <source>The server knows you, but not as a member of the domain “%1”.</source>
        <translation>O servidor conhece a sua conta, mas não como membro do domínio “%1”.</translation>
    </message>
    <message>
        <source>Check how the domain is written, or ask its administrator for an invitation.</source>
        <translation>Verifique como se escreve o domínio, ou peça um convite ao seu administrador.</translation>
    </message>
    <message>
        <source>The server knows you, but this key does not open “%1”.</source>
        <translation>O servidor conhece a sua conta, mas esta chave não abre “%1”.</translation>
    </message>
    <message>
        <source>The key is limited to another domain or to other IP addresses: look it up, or make another, at %1. Else ask the administrator of the domain whether your role and the plan include the API.</source>
        <translation>A chave está limitada a outro domínio ou a outros endereços IP: verifique-a, ou crie outra, em %1. Se não for isso, pergunte ao administrador do domínio se a sua função e o plano incluem a API.</translation>
    </message>
    <message>
        <source>The server knows you, but does not let you use the API of “%1”.</source>
        <translation>O servidor conhece a sua conta, mas não permite que ela use a API de “%1”.</translation>
    </message>
    <message>
        <source>Ask the administrator of the domain whether your role and the plan include the API.</source>
        <translation>Pergunte ao administrador do domínio se a sua função e o plano incluem a API.</translation>
    </message>
    <message>
        <source>The server %1 does not look like a CommCareHQ server.</source>
        <translation>O servidor %1 não parece ser um servidor CommCareHQ.</translation>
    </message>
    <message>
        <source>Check the address: it is the one you open CommCareHQ with in a browser.</source>
        <translation>Verifique o endereço: é aquele com que abre o CommCareHQ num navegador.</translation>
    </message>
    <message>
        <source>This key is limited to a domain, so it does not list all of yours.</source>
        <translation>Esta chave está limitada a um domínio e, por isso, não lista todos os seus.</translation>
    </message>
    <message>
        <source>The server does not list your domains.</source>
        <translation>O servidor não lista os seus domínios.</translation>
    </message>
    <message>
        <source>Nothing is missing for “%1”.</source>
        <translation>Não falta nada para “%1”.</translation>
    </message>
    <message>
        <source>The server does not have this version of the API.</source>
        <translation>O servidor não tem esta versão da API.</translation>
    </message>
    <message>
        <source>Nothing is missing as long as one of the versions works.</source>
        <translation>Não falta nada, desde que uma das versões funcione.</translation>
    </message>
    <message>
        <source>The server does not have this list.</source>
        <translation>O servidor não tem esta lista.</translation>
    </message>
    <message>
        <source>The server does not know the domain “%1”.</source>
        <translation>O servidor não conhece o domínio “%1”.</translation>
    </message>
    <message>
        <source>Check how it is written: it is the word after /a/ in the web site&apos;s address.</source>
        <translation>Verifique como se escreve: é a palavra depois de /a/ no endereço do site.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy asks for a sign-in.</source>
        <translation>O proxy da rede pede autenticação.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this network how to get through the proxy.</source>
        <translation>Pergunte a quem cuida desta rede como passar pelo proxy.</translation>
    </message>
    <message>
        <source>The server cannot answer at the moment (HTTP %1).</source>
        <translation>O servidor não pode responder neste momento (HTTP %1).</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Tente de novo dentro de alguns minutos.</translation>
    </message>
    <message>
        <source>The server did not accept the request (HTTP %1).</source>
        <translation>O servidor não aceitou o pedido (HTTP %1).</translation>
    </message>
    <message>
        <source>Try again with fewer filters, or with another API version.</source>
        <translation>Tente de novo com menos filtros, ou com outra versão da API.</translation>
    </message>
    <message>
        <source>The server gave an answer without data (HTTP %1).</source>
        <translation>O servidor deu uma resposta sem dados (HTTP %1).</translation>
    </message>
    <message>
        <source>Check the address of the server.</source>
        <translation>Verifique o endereço do servidor.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Verifique a conexão à internet e tente de novo.</translation>
    </message>
    <message>
        <source>There is no server at the address %1.</source>
        <translation>Não há nenhum servidor no endereço %1.</translation>
    </message>
    <message>
        <source>Check how it is written, and the internet connection.</source>
        <translation>Verifique como se escreve, e a conexão à internet.</translation>
    </message>
    <message>
        <source>The server %1 does not accept connections.</source>
        <translation>O servidor %1 não aceita conexões.</translation>
    </message>
    <message>
        <source>Check the address, then try again later.</source>
        <translation>Verifique o endereço e tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made.</source>
        <translation>Não foi possível estabelecer uma conexão segura com %1.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made: %2</source>
        <translation>Não foi possível estabelecer uma conexão segura com %1: %2</translation>
    </message>
    <message>
        <source>Check the date and time of this computer and the address of the server. On a network with a sign-in page, sign in there first.</source>
        <translation>Verifique a data e a hora deste computador e o endereço do servidor. Numa rede com página de início de sessão, inicie sessão primeiro nessa página.</translation>
    </message>
    <message>
        <source>The server sent nothing for %L1 s.</source>
        <translation>O servidor não enviou nada durante %L1 s.</translation>
    </message>
    <message>
        <source>Check the internet connection, or ask for fewer cases at a time, then try again.</source>
        <translation>Verifique a conexão à internet, ou peça menos casos de cada vez, e tente de novo.</translation>
    </message>
    <message>
        <source>The connection was cut before the answer was complete.</source>
        <translation>A conexão foi cortada antes de a resposta estar completa.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy does not let us through.</source>
        <translation>O proxy da rede não nos deixa passar.</translation>
    </message>
    <message>
        <source>The server %1 could not be reached.</source>
        <translation>Não foi possível chegar ao servidor %1.</translation>
    </message>
    <message>
        <source>Try again in %L1 s.</source>
        <translation>Tente de novo dentro de %L1 s.</translation>
    </message>
    <message>
        <source>Try again in %L1 min.</source>
        <translation>Tente de novo dentro de %L1 min.</translation>
    </message>
    <message>
        <source>The address %1 is not secure, so nothing was sent to it.</source>
        <translation>O endereço %1 não é seguro; por isso, nada lhe foi enviado.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Use um endereço que comece por https://.</translation>
    </message>
    <message>
        <source>The server %1 sends us on to another address, %2. Nothing was sent there.</source>
        <translation>O servidor %1 remete-nos para outro endereço, %2. Nada foi enviado para lá.</translation>
    </message>
    <message>
        <source>If that is the right server, sign in with its address.</source>
        <translation>Se esse é o servidor certo, inicie sessão com o endereço dele.</translation>
    </message>
    <message>
        <source>The username holds a line break or another invisible character.</source>
        <translation>O nome de utilizador contém uma quebra de linha ou outro caractere invisível.</translation>
    </message>
    <message>
        <source>The key or password holds a line break or another invisible character.</source>
        <translation>A chave ou a senha contém uma quebra de linha ou outro caractere invisível.</translation>
    </message>
    <message>
        <source>Type or paste it again.</source>
        <translation>Digite ou cole de novo.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than %1, which is more than we read at once.</source>
        <translation>A resposta do servidor é maior do que %1, mais do que lemos de uma só vez.</translation>
    </message>
    <message>
        <source>Ask for smaller pages, or narrow the cases by a filter.</source>
        <translation>Peça páginas menores, ou restrinja os casos com um filtro.</translation>
    </message>
    <message>
        <source>The server limits how much a domain may ask for, and asks us to wait.</source>
        <translation>O servidor limita quanto um domínio pode pedir, e pede para esperar.</translation>
    </message>
    <message>
        <source>The server&apos;s list runs in a circle: a page names an earlier one as the next.</source>
        <translation>A lista do servidor anda em círculo: uma página indica uma anterior como a seguinte.</translation>
    </message>
    <message>
        <source>What came is incomplete. Try again, or choose another API version.</source>
        <translation>O que chegou está incompleto. Tente de novo, ou escolha outra versão da API.</translation>
    </message>
    <message>
        <source>The server sent the same page of its list again instead of the next one.</source>
        <translation>O servidor enviou de novo a mesma página da sua lista em vez da seguinte.</translation>
    </message>
    <message>
        <source>The server counts %L1 cases, but lists %L2 fewer.</source>
        <translation>Casos contados pelo servidor: %L1, mas a sua lista tem %L2 a menos.</translation>
    </message>
    <message>
        <source>The server counts %L1 mobile workers, but lists %L2 fewer.</source>
        <translation>Trabalhadores móveis contados pelo servidor: %L1, mas a sua lista tem %L2 a menos.</translation>
    </message>
    <message>
        <source>The server counts %L1 web users, but lists %L2 fewer.</source>
        <translation>Utilizadores web contados pelo servidor: %L1, mas a sua lista tem %L2 a menos.</translation>
    </message>
    <message>
        <source>The server counts %L1 groups, but lists %L2 fewer.</source>
        <translation>Grupos contados pelo servidor: %L1, mas a sua lista tem %L2 a menos.</translation>
    </message>
    <message>
        <source>The server counts %L1 locations, but lists %L2 fewer.</source>
        <translation>Localizações contadas pelo servidor: %L1, mas a sua lista tem %L2 a menos.</translation>
    </message>
    <message>
        <source>The server counts %L1 applications, but lists %L2 fewer.</source>
        <translation>Aplicações contadas pelo servidor: %L1, mas a sua lista tem %L2 a menos.</translation>
    </message>
    <message>
        <source>The server counts %L1 domains, but lists %L2 fewer.</source>
        <translation>Domínios contados pelo servidor: %L1, mas a sua lista tem %L2 a menos.</translation>
    </message>
    <message>
        <source>The server counts %L1 forms, but lists %L2 fewer.</source>
        <translation>Formulários contados pelo servidor: %L1, mas a sua lista tem %L2 a menos.</translation>
    </message>
    <message>
        <source>They may have changed or gone while the list was read. Load again.</source>
        <translation>Algo pode ter mudado ou desaparecido enquanto a lista era lida. Carregue de novo.</translation>
    </message>
    <message>
        <source>The server sent a web page where data was expected.</source>
        <translation>O servidor enviou uma página web onde se esperavam dados.</translation>
    </message>
    <message>
        <source>Some networks ask for a sign-in of their own: open %1 in a browser, sign in to the network if asked, then try again.</source>
        <translation>Algumas redes pedem um início de sessão próprio: abra %1 num navegador, inicie sessão na rede se for pedido e tente de novo.</translation>
    </message>
</context>
<context>
    <name>ccb::BatchExport</name>
    <message>
        <source>Sign in once in the window, or set %1.</source>
        <translation>Inicie sessão uma vez na janela, ou defina %1.</translation>
    </message>
    <message>
        <source>Owners are written by their ids where their names could not be read: %1</source>
        <translation>Os proprietários são escritos pelo ID onde não foi possível ler o nome: %1</translation>
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
        <translation>Nenhum caso aqui tem “%1”: a coluna está vazia.</translation>
    </message>
    <message>
        <source>1 user written.</source>
        <translation>1 utilizador escrito.</translation>
    </message>
    <message>
        <source>%L1 users written.</source>
        <translation>%L1 utilizadores escritos.</translation>
    </message>
</context>
<context>
    <name>ccb::CaseCheck</name>
    <message>
        <source>Unknown owner</source>
        <translation>Proprietário desconhecido</translation>
    </message>
    <message>
        <source>Open, with a deactivated owner</source>
        <translation>Aberto, com proprietário desativado</translation>
    </message>
    <message>
        <source>Index to a case that is not here</source>
        <translation>Índice para um caso que não está aqui</translation>
    </message>
    <message>
        <source>Open, with an index to a closed case</source>
        <translation>Aberto, com índice para um caso fechado</translation>
    </message>
    <message>
        <source>Same external_id twice</source>
        <translation>Mesmo external_id duas vezes</translation>
    </message>
    <message>
        <source>Impossible date</source>
        <translation>Data impossível</translation>
    </message>
    <message>
        <source>Impossible GPS position</source>
        <translation>Posição GPS impossível</translation>
    </message>
</context>
<context>
    <name>ccb::CaseDetailPane</name>
    <message>
        <source>Relations</source>
        <translation>Relações</translation>
    </message>
    <message>
        <source>Relations (%L1)</source>
        <translation>Relações (%L1)</translation>
    </message>
    <message>
        <source>No case chosen</source>
        <translation>Nenhum caso escolhido</translation>
    </message>
    <message>
        <source>Choose a case in the table to see all of it here.</source>
        <translation>Escolha um caso na tabela para o ver aqui por inteiro.</translation>
    </message>
    <message>
        <source>The case could not be opened</source>
        <translation>Não foi possível abrir o caso</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Tentar de &amp;novo</translation>
    </message>
    <message>
        <source>Asking the server for the case…</source>
        <translation>Pedido do caso ao servidor…</translation>
    </message>
    <message>
        <source>Case without a name</source>
        <translation>Caso sem nome</translation>
    </message>
</context>
<context>
    <name>ccb::CaseField</name>
    <message>
        <source>Case id</source>
        <translation>ID do caso</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Owner id</source>
        <translation>ID do proprietário</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Proprietário</translation>
    </message>
    <message>
        <source>External id</source>
        <translation>ID externo</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Aberto em</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modificado em</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado em</translation>
    </message>
    <message>
        <source>Modified on server</source>
        <translation>Modificado no servidor</translation>
    </message>
    <message>
        <source>Modified by</source>
        <translation>Modificado por</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Aberto por</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Fechado por</translation>
    </message>
    <message>
        <source>Opened on server</source>
        <translation>Aberto no servidor</translation>
    </message>
    <message>
        <source>Indexed on</source>
        <translation>Indexado em</translation>
    </message>
    <message>
        <source>Owner kind</source>
        <translation>Proprietário: categoria</translation>
    </message>
    <message>
        <source>Modified by: kind</source>
        <translation>Modificado por: categoria</translation>
    </message>
    <message>
        <source>Opened by: kind</source>
        <translation>Aberto por: categoria</translation>
    </message>
    <message>
        <source>Closed by: kind</source>
        <translation>Fechado por: categoria</translation>
    </message>
</context>
<context>
    <name>ccb::CaseFilterBar</name>
    <message>
        <source>All types (%L1)</source>
        <translation>Todos os tipos (%L1)</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Todos</translation>
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
        <translation>Abertos</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechados</translation>
    </message>
</context>
<context>
    <name>ccb::CaseFormsModel</name>
    <message>
        <source>Begun: %1</source>
        <translation>Início: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Fim: %1</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Recebido: %1</translation>
    </message>
    <message>
        <source>Username: %1</source>
        <translation>Nome de utilizador: %1</translation>
    </message>
    <message>
        <source>User id: %1</source>
        <translation>ID do utilizador: %1</translation>
    </message>
    <message>
        <source>Application: %1</source>
        <translation>Aplicação: %1</translation>
    </message>
    <message>
        <source>Form id: %1</source>
        <translation>ID do formulário: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulário</translation>
    </message>
</context>
<context>
    <name>ccb::CaseHistoryView</name>
    <message>
        <source>Double-click a form, or press Enter, to see it in CommCareHQ</source>
        <translation>Clique duas vezes num formulário, ou pressione Enter, para o ver no CommCareHQ</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consulta ao servidor…</translation>
    </message>
    <message>
        <source>No forms</source>
        <translation>Nenhum formulário</translation>
    </message>
    <message>
        <source>The server lists no form that touched this case.</source>
        <translation>O servidor não lista nenhum formulário que tenha alterado este caso.</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>Não foi possível ler o histórico</translation>
    </message>
    <message>
        <source>%1
These are the ids that the case itself names; when, who and which form is missing.</source>
        <translation>%1
Estes são os ID que o próprio caso indica; faltam a data, o autor e o formulário.</translation>
    </message>
    <message>
        <source>Forms so far: %L1…</source>
        <translation>Formulários até agora: %L1…</translation>
    </message>
    <message>
        <source>The first %L1 forms of the list</source>
        <translation>Os primeiros %L1 formulários da lista</translation>
    </message>
    <message>
        <source>Forms: %L1</source>
        <translation>Formulários: %L1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Tentar de &amp;novo</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>M&amp;ostrar tudo</translation>
    </message>
    <message>
        <source>&amp;Open in CommCareHQ	Enter</source>
        <translation>&amp;Abrir no CommCareHQ	Enter</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar &amp;link</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Copiar &amp;ID</translation>
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
        <translation>Relação</translation>
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
        <translation>%1 Nova tentativa dentro de %2.</translation>
    </message>
    <message>
        <source>%1 Trying again.</source>
        <translation>%1 Nova tentativa.</translation>
    </message>
</context>
<context>
    <name>ccb::CasePropertiesModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>ccb::CasePropertiesView</name>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copiar &amp;nome</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>Copiar &amp;valor</translation>
    </message>
    <message>
        <source>Copy name &amp;and value</source>
        <translation>Copiar nome &amp;e valor</translation>
    </message>
    <message>
        <source>&amp;Show cases with this value</source>
        <translation>&amp;Mostrar casos com este valor</translation>
    </message>
    <message>
        <source>Choose a property to read its whole value here.</source>
        <translation>Escolha uma propriedade para ler aqui o valor completo.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(em branco)</translation>
    </message>
</context>
<context>
    <name>ccb::CaseRawView</name>
    <message>
        <source>Asking the server…</source>
        <translation>Consulta ao servidor…</translation>
    </message>
    <message>
        <source>The raw answer could not be read</source>
        <translation>Não foi possível ler a resposta bruta</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Tentar de &amp;novo</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
</context>
<context>
    <name>ccb::CaseRelationsModel</name>
    <message>
        <source>Circle</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>sem tipo</translation>
    </message>
    <message>
        <source>%L1 closed</source>
        <translation>Fechados: %L1</translation>
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
        <translation>Relação</translation>
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
        <translation>Clique duas vezes num caso, ou pressione Enter, para o abrir</translation>
    </message>
    <message>
        <source>Double-click a row, or press Enter, to open that case</source>
        <translation>Clique duas vezes numa linha, ou pressione Enter, para abrir esse caso</translation>
    </message>
    <message>
        <source>This case points at no other case.</source>
        <translation>Este caso não aponta para nenhum outro.</translation>
    </message>
    <message>
        <source>This case points at:</source>
        <translation>Este caso aponta para:</translation>
    </message>
    <message>
        <source>Looking for children…</source>
        <translation>Procura de casos filhos…</translation>
    </message>
    <message>
        <source>Asking the server: %L1 so far…</source>
        <translation>Consulta ao servidor: %L1 até agora…</translation>
    </message>
    <message>
        <source>No child is loaded.</source>
        <translation>Nenhum caso filho está carregado.</translation>
    </message>
    <message>
        <source>No other case points at this one.</source>
        <translation>Nenhum outro caso aponta para este.</translation>
    </message>
    <message>
        <source>Loaded children: %L1</source>
        <translation>Casos filhos carregados: %L1</translation>
    </message>
    <message>
        <source>Children: %L1</source>
        <translation>Casos filhos: %L1</translation>
    </message>
    <message>
        <source>Those that point by “%1”</source>
        <translation>Os que apontam por “%1”</translation>
    </message>
    <message>
        <source>&amp;Show these cases in the table</source>
        <translation>&amp;Mostrar estes casos na tabela</translation>
    </message>
    <message>
        <source>&amp;Open case	Enter</source>
        <translation>&amp;Abrir caso	Enter</translation>
    </message>
    <message>
        <source>Open in &amp;CommCareHQ</source>
        <translation>Abrir no &amp;CommCareHQ</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar &amp;link</translation>
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
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
</context>
<context>
    <name>ccb::CasesPane</name>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>&amp;Open case	Enter</source>
        <translation>&amp;Abrir caso	Enter</translation>
    </message>
    <message>
        <source>&amp;Copy rows	Ctrl+C</source>
        <translation>&amp;Copiar linhas	Ctrl+C</translation>
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
        <translation>Copiar &amp;link</translation>
    </message>
    <message>
        <source>Open in CommCare&amp;HQ</source>
        <translation>Abrir no CommCare&amp;HQ</translation>
    </message>
    <message>
        <source>&amp;Profile of %1…</source>
        <translation>&amp;Perfil de “%1”…</translation>
    </message>
    <message>
        <source>&amp;Hide column</source>
        <translation>&amp;Ocultar coluna</translation>
    </message>
    <message>
        <source>&amp;Fit to content</source>
        <translation>&amp;Ajustar ao conteúdo</translation>
    </message>
    <message>
        <source>Fit a&amp;ll columns</source>
        <translation>Ajustar &amp;todas as colunas</translation>
    </message>
    <message>
        <source>Free&amp;ze up to here</source>
        <translation>&amp;Fixar até aqui</translation>
    </message>
    <message>
        <source>&amp;Unfreeze</source>
        <translation>Deixar de fi&amp;xar</translation>
    </message>
    <message>
        <source>Choose &amp;columns…</source>
        <translation>&amp;Escolher colunas…</translation>
    </message>
    <message>
        <source>Sort by %1, &amp;ascending</source>
        <translation>Ordenar por “%1”, &amp;crescente</translation>
    </message>
    <message>
        <source>Sort by %1, &amp;descending</source>
        <translation>Ordenar por “%1”, &amp;decrescente</translation>
    </message>
    <message>
        <source>In the order of a&amp;rrival</source>
        <translation>Por ordem de c&amp;hegada</translation>
    </message>
    <message>
        <source>%L1 rows are too many to copy.</source>
        <translation>%L1 linhas são demasiadas para copiar.</translation>
    </message>
    <message>
        <source>Export them to a file instead.</source>
        <translation>Em vez disso, exporte-as para um arquivo.</translation>
    </message>
    <message>
        <source>No cases match</source>
        <translation>Nenhum caso corresponde</translation>
    </message>
    <message>
        <source>More cases are still coming. Or take a filter away to see those that are here.</source>
        <translation>Ainda vão chegar mais casos. Ou retire um filtro para ver os que estão aqui.</translation>
    </message>
    <message>
        <source>Take a filter away, or search for fewer words.</source>
        <translation>Retire um filtro, ou pesquise menos palavras.</translation>
    </message>
    <message>
        <source>Loading cases…</source>
        <translation>Carregamento de casos…</translation>
    </message>
    <message>
        <source>The first ones appear as soon as the server sends them.</source>
        <translation>Os primeiros aparecem assim que o servidor os envia.</translation>
    </message>
    <message>
        <source>No cases here</source>
        <translation>Nenhum caso aqui</translation>
    </message>
    <message>
        <source>The server has no cases in this domain that you may see.</source>
        <translation>O servidor não tem neste domínio nenhum caso que a sua conta possa ver.</translation>
    </message>
    <message>
        <source>Nothing loaded</source>
        <translation>Nada carregado</translation>
    </message>
    <message>
        <source>Loading was stopped before the first case came.</source>
        <translation>O carregamento foi parado antes de chegar o primeiro caso.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
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
        <translation>Filtrar e&amp;xcluindo: %1</translation>
    </message>
    <message>
        <source>Filter %1 b&amp;y</source>
        <translation>Outros filt&amp;ros de “%1”</translation>
    </message>
    <message>
        <source>&amp;Contains…</source>
        <translation>&amp;Contém…</translation>
    </message>
    <message>
        <source>&amp;Greater than…</source>
        <translation>&amp;Maior que…</translation>
    </message>
    <message>
        <source>&amp;Less than…</source>
        <translation>Meno&amp;r que…</translation>
    </message>
    <message>
        <source>&amp;Between…</source>
        <translation>&amp;Entre…</translation>
    </message>
    <message>
        <source>&amp;Not blank</source>
        <translation>&amp;Não em branco</translation>
    </message>
    <message>
        <source>Bl&amp;ank</source>
        <translation>Em &amp;branco</translation>
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
        <translation>Escolha outro arquivo de certificados nas configurações, ou nenhum.</translation>
    </message>
    <message>
        <source>There is no certificate file %1.</source>
        <translation>Não existe o arquivo de certificados %1.</translation>
    </message>
    <message>
        <source>The certificate file %1 cannot be read.</source>
        <translation>Não é possível ler o arquivo de certificados %1.</translation>
    </message>
    <message>
        <source>The file %1 is too large for a certificate file.</source>
        <translation>O arquivo %1 é grande demais para um arquivo de certificados.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate.</source>
        <translation>O arquivo %1 não contém nenhum certificado.</translation>
    </message>
</context>
<context>
    <name>ccb::ChecksMenu</name>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Cases that are not here can be told when all are loaded.</source>
        <translation>Só é possível saber que casos não estão aqui quando todos estiverem carregados.</translation>
    </message>
    <message>
        <source>Owners can be told when their lists are loaded.</source>
        <translation>Só é possível verificar os proprietários quando as suas listas estiverem carregadas.</translation>
    </message>
    <message>
        <source>Among all %L1 cases that are loaded</source>
        <translation>Entre todos os %L1 casos carregados</translation>
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
        <translation>%1 (nenhum caso a tem)</translation>
    </message>
    <message>
        <source>Defined in the applications; no case that is loaded has it.</source>
        <translation>Definida nas aplicações; nenhum caso carregado a tem.</translation>
    </message>
</context>
<context>
    <name>ccb::ColumnProfileDialog</name>
    <message>
        <source>Profile of %1</source>
        <translation>Perfil de “%1”</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contagem em curso…</translation>
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
        <translation>Tudo o que está carregado: %1</translation>
    </message>
    <message>
        <source>The %1 shown</source>
        <translation>O que é mostrado: %1</translation>
    </message>
    <message>
        <source>%L1, each of them once</source>
        <translation>%L1, cada valor uma só vez</translation>
    </message>
    <message>
        <source>
sum %1, average %2</source>
        <translation>
soma %1, média %2</translation>
    </message>
    <message>
        <source>The %L1 most frequent values</source>
        <translation>Os %L1 valores mais frequentes</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>%1, all %2</source>
        <translation>%1, sempre %2</translation>
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
        <translation>Preenchido</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Em branco</translation>
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
        <translation>Proporção</translation>
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
</context>
<context>
    <name>ccb::CommandLine</name>
    <message>
        <source>See --help.</source>
        <translation>Consulte --help.</translation>
    </message>
    <message>
        <source>A fast desktop window on a CommCareHQ domain.</source>
        <translation>Um programa rápido para consultar, no computador, um domínio CommCareHQ.</translation>
    </message>
    <message>
        <source>Use the built-in demo server instead of a real one.</source>
        <translation>Usar o servidor de demonstração incluído em vez de um real.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>The server&apos;s address, such as https://www.commcarehq.org.</source>
        <translation>O endereço do servidor, por exemplo https://www.commcarehq.org.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOME</translation>
    </message>
    <message>
        <source>The domain (project space).</source>
        <translation>O domínio (espaço do projeto).</translation>
    </message>
    <message>
        <source>Who signs in. The key comes from the keychain, else from the environment variable COMMCARE_API_KEY.</source>
        <translation>Quem inicia sessão. A chave vem do porta-chaves ou, na sua falta, da variável de ambiente COMMCARE_API_KEY.</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>FORMA</translation>
    </message>
    <message>
        <source>The kind of secret: apikey (as it is), digest or basic.</source>
        <translation>A forma do segredo: apikey (padrão), digest ou basic.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>ARQUIVO</translation>
    </message>
    <message>
        <source>Write a CSV file and end, without a window; - is the standard output.</source>
        <translation>Escrever um arquivo CSV e terminar, sem janela; - é a saída padrão.</translation>
    </message>
    <message>
        <source>What to export: cases (as it is) or users.</source>
        <translation>O que exportar: cases (casos, o padrão) ou users (utilizadores).</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSÃO</translation>
    </message>
    <message>
        <source>The version of the case API: auto (as it is), v0.5, v1 or v2.</source>
        <translation>A versão da API de casos: auto (padrão), v0.5, v1 ou v2.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>At most so many cases in an answer, 1 to 5000 (as many as come quickly).</source>
        <translation>Número máximo de casos numa resposta, de 1 a 5000 (por padrão, conforme a rapidez).</translation>
    </message>
    <message>
        <source>A,B,C</source>
        <translation>A,B,C</translation>
    </message>
    <message>
        <source>The columns to write, in this order (all).</source>
        <translation>As colunas a escrever, por esta ordem (todas).</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Only this case.</source>
        <translation>Só este caso.</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TIPO</translation>
    </message>
    <message>
        <source>Only cases of this type.</source>
        <translation>Só casos deste tipo.</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>ESTADO</translation>
    </message>
    <message>
        <source>Only open or closed cases; all is as it is.</source>
        <translation>Só casos abertos (open) ou fechados (closed); por padrão, todos (all).</translation>
    </message>
    <message>
        <source>Only cases of this owner.</source>
        <translation>Só casos deste proprietário.</translation>
    </message>
    <message>
        <source>NAME=VALUE</source>
        <translation>NOME=VALOR</translation>
    </message>
    <message>
        <source>Only cases with this value; an empty one means blank. Can be given again.</source>
        <translation>Só casos com este valor; um valor vazio indica os casos sem valor. Pode repetir-se.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>Only cases that contain all of these words.</source>
        <translation>Só casos que contêm todas estas palavras.</translation>
    </message>
    <message>
        <source>Write values that begin like a formula without a leading apostrophe.</source>
        <translation>Escrever sem apóstrofo inicial os valores que começam como uma fórmula.</translation>
    </message>
    <message>
        <source>Tell each request on standard error: method, path, status, time and size.</source>
        <translation>Indicar cada pedido na saída de erros: método, caminho, estado, tempo e tamanho.</translation>
    </message>
    <message>
        <source>Show this text.</source>
        <translation>Mostrar este texto.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar a versão.</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”.</source>
        <translation>--%1 não pode ser “%2”.</translation>
    </message>
    <message>
        <source>--property needs NAME=VALUE, not “%1”.</source>
        <translation>--property precisa de NOME=VALOR, não de “%1”.</translation>
    </message>
    <message>
        <source>--export needs the name of a file.</source>
        <translation>--export precisa do nome de um arquivo.</translation>
    </message>
    <message>
        <source>Do not know what to do with “%1”.</source>
        <translation>Não se sabe o que fazer com “%1”.</translation>
    </message>
    <message>
        <source>--%1 goes with --export only.</source>
        <translation>--%1 só se usa com --export.</translation>
    </message>
    <message>
        <source>--export needs --server, --domain and --username (or --demo).</source>
        <translation>--export precisa de --server, --domain e --username (ou de --demo).</translation>
    </message>
</context>
<context>
    <name>ccb::ConditionDialog</name>
    <message>
        <source>Cases whose “%1” contains</source>
        <translation>Casos em que “%1” contém</translation>
    </message>
    <message>
        <source>Cases whose “%1” is less than</source>
        <translation>Casos em que “%1” é menor que</translation>
    </message>
    <message>
        <source>Cases whose “%1” is greater than</source>
        <translation>Casos em que “%1” é maior que</translation>
    </message>
    <message>
        <source>Cases whose “%1” is from</source>
        <translation>Casos em que “%1” vai de</translation>
    </message>
    <message>
        <source>Cases whose “%1” is</source>
        <translation>Casos em que “%1” é</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtro de “%1”</translation>
    </message>
    <message>
        <source>Case and accents do not matter.</source>
        <translation>Maiúsculas e acentos não importam.</translation>
    </message>
    <message>
        <source>Numbers and dates count as such: 5, 2024-05-31. Text goes by the alphabet.</source>
        <translation>Números e datas contam como tais: 5, 2024-05-31. O texto segue o alfabeto.</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
</context>
<context>
    <name>ccb::ConditionGrammar</name>
    <message>
        <source>A quote is not closed, or something follows it.</source>
        <translation>Uma aspa não está fechada, ou algo vem depois dela.</translation>
    </message>
    <message>
        <source>Put &quot; at both ends, and write &quot;&quot; for a quote inside.</source>
        <translation>Ponha &quot; nas duas pontas, e escreva &quot;&quot; para uma aspa no meio.</translation>
    </message>
    <message>
        <source>The two ends of the range are not of one kind.</source>
        <translation>Os dois limites do intervalo não são do mesmo tipo.</translation>
    </message>
    <message>
        <source>Write two numbers, two dates or two texts, such as 1..9.</source>
        <translation>Escreva dois números, duas datas ou dois textos, por exemplo 1..9.</translation>
    </message>
    <message>
        <source>The range begins behind its end.</source>
        <translation>O intervalo começa depois do seu fim.</translation>
    </message>
    <message>
        <source>Write the lesser value first: %1..%2</source>
        <translation>Escreva primeiro o valor menor: %1..%2</translation>
    </message>
    <message>
        <source>Look at the brackets and the signs that repeat: ( ) [ ] * + ?</source>
        <translation>Verifique os parênteses e os sinais de repetição: ( ) [ ] * + ?</translation>
    </message>
    <message>
        <source>The regular expression is empty.</source>
        <translation>A expressão regular está vazia.</translation>
    </message>
    <message>
        <source>The regular expression is wrong at character %1: %2.</source>
        <translation>A expressão regular está errada na posição %1: %2.</translation>
    </message>
    <message>
        <source>The regular expression cannot be used.</source>
        <translation>A expressão regular não pode ser usada.</translation>
    </message>
    <message>
        <source>Nothing follows %1.</source>
        <translation>Nada vem depois de %1.</translation>
    </message>
    <message>
        <source>Write a value behind it, or &quot;&quot; for an empty one.</source>
        <translation>Escreva um valor a seguir, ou &quot;&quot; para um valor vazio.</translation>
    </message>
    <message>
        <source>The list is not closed.</source>
        <translation>A lista não está fechada.</translation>
    </message>
    <message>
        <source>Write it as (a, b, c), or put a text that begins with ( in &quot;quotes&quot;.</source>
        <translation>Escreva-a como (a, b, c), ou ponha entre &quot;aspas&quot; um texto que comece por (.</translation>
    </message>
    <message>
        <source>A regular expression has / at both ends.</source>
        <translation>Uma expressão regular tem / nas duas pontas.</translation>
    </message>
    <message>
        <source>For the text itself, write %1</source>
        <translation>Para o próprio texto, escreva %1</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>A lista está vazia.</translation>
    </message>
    <message>
        <source>Write the values with commas: (a, b, c)</source>
        <translation>Escreva os valores com vírgulas: (a, b, c)</translation>
    </message>
    <message>
        <source>Nothing is less or greater than an empty value.</source>
        <translation>Nada é menor nem maior que um valor vazio.</translation>
    </message>
    <message>
        <source>Write a number, a date or a text.</source>
        <translation>Escreva um número, uma data ou um texto.</translation>
    </message>
</context>
<context>
    <name>ccb::ConditionWords</name>
    <message>
        <source>empty</source>
        <translation>sem valor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>mais %Ln</numerusform>
            <numerusform>mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 contém “%2”</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 sem valor</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 is not empty</source>
        <translation>%1 com valor</translation>
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
        <translation>%1 corresponde a /%2/</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation>%1 é um destes: %2</translation>
    </message>
    <message>
        <source>%1 is blank</source>
        <translation>%1 em branco</translation>
    </message>
    <message>
        <source>%1 is not blank</source>
        <translation>%1 não em branco</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 ausente</translation>
    </message>
</context>
<context>
    <name>ccb::Connection</name>
    <message>
        <source>This is not the address of a server.</source>
        <translation>Isto não é o endereço de um servidor.</translation>
    </message>
    <message>
        <source>Write it like https://www.commcarehq.org.</source>
        <translation>Escreva-o como https://www.commcarehq.org.</translation>
    </message>
    <message>
        <source>This address would send your key over an open line.</source>
        <translation>Este endereço enviaria a sua chave por uma linha não protegida.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Use um endereço que comece por https://.</translation>
    </message>
</context>
<context>
    <name>ccb::ConnectionDoctorDialog</name>
    <message>
        <source>your domains</source>
        <translation>os seus domínios</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>casos</translation>
    </message>
    <message>
        <source>mobile workers</source>
        <translation>trabalhadores móveis</translation>
    </message>
    <message>
        <source>web users</source>
        <translation>utilizadores web</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>locations</source>
        <translation>localizações</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>aplicações</translation>
    </message>
    <message>
        <source>List of your domains</source>
        <translation>Lista dos seus domínios</translation>
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
        <translation>Trabalhadores móveis</translation>
    </message>
    <message>
        <source>Web users</source>
        <translation>Utilizadores web</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Localizações</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Aplicações</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consulta…</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Não consultado</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Não existe</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>This key may not read %1, so that is left out. The rest works.</source>
        <translation>Esta chave não permite ler %1; isso fica de fora. O resto funciona.</translation>
    </message>
    <message>
        <source>This account may not read %1, so that is left out. The rest works.</source>
        <translation>Esta conta não permite ler %1; isso fica de fora. O resto funciona.</translation>
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
        <translation>Domínio: %1</translation>
    </message>
    <message>
        <source>Username: %1</source>
        <translation>Nome de utilizador: %1</translation>
    </message>
    <message>
        <source>%1 in “%2” on %3</source>
        <translation>%1 em “%2”, %3</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consulta ao servidor…</translation>
    </message>
    <message>
        <source>Not everything could be asked. Sign in, then run it again.</source>
        <translation>Não foi possível consultar tudo. Inicie sessão e execute de novo.</translation>
    </message>
    <message>
        <source>Nothing in this domain can be read. The table says why.</source>
        <translation>Não é possível ler nada neste domínio. A tabela indica o motivo.</translation>
    </message>
    <message>
        <source>Everything that the window shows can be read.</source>
        <translation>É possível ler tudo o que a janela mostra.</translation>
    </message>
    <message>
        <source>What was answered works. Run it again for the rest.</source>
        <translation>O que foi respondido funciona. Execute de novo para o resto.</translation>
    </message>
</context>
<context>
    <name>ccb::ConnectionsDialog</name>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Password, by HTTP Digest</source>
        <translation>Senha, por HTTP Digest</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Remover conexão</translation>
    </message>
    <message>
        <source>Remove the connection “%1”?</source>
        <translation>Remover a conexão “%1”?</translation>
    </message>
    <message>
        <source>Its key or password is taken out of the keychain of this computer, too. Nothing changes on the server.</source>
        <translation>A chave ou senha dela também é retirada do porta-chaves deste computador. Nada muda no servidor.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>ccb::ConnectionsMenu</name>
    <message>
        <source>%1 on %2, domain %3</source>
        <translation>%1 em %2, domínio %3</translation>
    </message>
</context>
<context>
    <name>ccb::DemoFault</name>
    <message>
        <source>answers 429 and asks to wait for a second</source>
        <translation>responde 429 e pede para esperar um segundo</translation>
    </message>
    <message>
        <source>answers 429 and asks to wait for 0.3 seconds</source>
        <translation>responde 429 e pede para esperar 0,3 segundos</translation>
    </message>
    <message>
        <source>answers 429 and asks to wait until a date two seconds ahead</source>
        <translation>responde 429 e pede para esperar até uma data dois segundos à frente</translation>
    </message>
    <message>
        <source>answers 503 with a web page, and asks to wait for a second</source>
        <translation>responde 503 com uma página web, e pede para esperar um segundo</translation>
    </message>
    <message>
        <source>answers 500 with a web page</source>
        <translation>responde 500 com uma página web</translation>
    </message>
    <message>
        <source>answers 502 with a web page</source>
        <translation>responde 502 com uma página web</translation>
    </message>
    <message>
        <source>answers 504 with a web page</source>
        <translation>responde 504 com uma página web</translation>
    </message>
    <message>
        <source>answers 200 with the first half of the JSON only</source>
        <translation>responde 200 só com a primeira metade do JSON</translation>
    </message>
    <message>
        <source>answers 200 with a web page instead of data</source>
        <translation>responde 200 com uma página web em vez de dados</translation>
    </message>
    <message>
        <source>answers every list with 502 after the second page of cases</source>
        <translation>responde 502 a todas as listas depois da segunda página de casos</translation>
    </message>
    <message>
        <source>redirects to the same address without the slash at its end</source>
        <translation>redireciona para o mesmo endereço sem a barra no fim</translation>
    </message>
    <message>
        <source>redirects to another server</source>
        <translation>redireciona para outro servidor</translation>
    </message>
    <message>
        <source>closes the connection without an answer</source>
        <translation>fecha a conexão sem resposta</translation>
    </message>
    <message>
        <source>closes the connection in the middle of an answer</source>
        <translation>fecha a conexão no meio de uma resposta</translation>
    </message>
    <message>
        <source>keeps the connection open and never answers</source>
        <translation>mantém a conexão aberta e nunca responde</translation>
    </message>
    <message>
        <source>sends hundreds of megabytes of blanks before the data</source>
        <translation>envia centenas de megabytes de espaços antes dos dados</translation>
    </message>
    <message>
        <source>gives every case the same indexed_on, and has no v2</source>
        <translation>dá a todos os casos o mesmo indexed_on, e não tem v2</translation>
    </message>
    <message>
        <source>knows no indexed_on, and has no v2</source>
        <translation>não conhece indexed_on, e não tem v2</translation>
    </message>
    <message>
        <source>counts nothing, names a next page even before an empty one, and has no v2</source>
        <translation>não conta nada, indica uma página seguinte mesmo antes de uma vazia, e não tem v2</translation>
    </message>
    <message>
        <source>names the next page as an absolute path</source>
        <translation>indica a página seguinte como caminho absoluto</translation>
    </message>
    <message>
        <source>names the next page as an absolute URL</source>
        <translation>indica a página seguinte como URL absoluto</translation>
    </message>
    <message>
        <source>names a next page on another server</source>
        <translation>indica uma página seguinte noutro servidor</translation>
    </message>
    <message>
        <source>counts in v2 only the cases that are left</source>
        <translation>conta na v2 só os casos que restam</translation>
    </message>
    <message>
        <source>names the second page as the one after the second page</source>
        <translation>indica a segunda página como a que vem depois da segunda página</translation>
    </message>
    <message>
        <source>gives the first page again as every later page</source>
        <translation>dá de novo a primeira página como cada página posterior</translation>
    </message>
    <message>
        <source>counts three more than it ever lists</source>
        <translation>conta três a mais do que alguma vez lista</translation>
    </message>
    <message>
        <source>changes a listed case after each page, so that rows move up, and has no v2</source>
        <translation>altera um caso listado depois de cada página, de modo que as linhas sobem, e não tem v2</translation>
    </message>
    <message>
        <source>lists nothing in v2, though v1 has cases</source>
        <translation>não lista nada na v2, embora a v1 tenha casos</translation>
    </message>
    <message>
        <source>has neither v2 nor v1, only v0.5</source>
        <translation>não tem v2 nem v1, só v0.5</translation>
    </message>
</context>
<context>
    <name>ccb::DisplayText</name>
    <message>
        <source>Unknown id: no user, group or location that you may read has it.</source>
        <translation>ID desconhecido: não é de nenhum utilizador, grupo ou localização que a sua conta possa ler.</translation>
    </message>
    <message>
        <source>deactivated</source>
        <translation>desativado</translation>
    </message>
    <message>
        <source>unknown id</source>
        <translation>ID desconhecido</translation>
    </message>
</context>
<context>
    <name>ccb::DomainOffer</name>
    <message>
        <source>Looking up your domains…</source>
        <translation>Procura dos seus domínios…</translation>
    </message>
    <message>
        <source>Your domains could not be looked up. Type the name of one.</source>
        <translation>Não foi possível procurar os seus domínios. Digite o nome de um.</translation>
    </message>
    <message>
        <source>The server names no domain that you may open. Type the name of one.</source>
        <translation>O servidor não indica nenhum domínio que a sua conta possa abrir. Digite o nome de um.</translation>
    </message>
    <message>
        <source>You can open one domain.</source>
        <translation>Pode abrir um domínio.</translation>
    </message>
    <message>
        <source>You can open %L1 domains. Press the down arrow key to see them.</source>
        <translation>Pode abrir %L1 domínios. Pressione a tecla de seta para baixo para os ver.</translation>
    </message>
</context>
<context>
    <name>ccb::DomainSearch</name>
    <message>
        <source>Search the &amp;whole domain</source>
        <translation>Pesquisar em todo o &amp;domínio</translation>
    </message>
    <message>
        <source>Whole domain</source>
        <translation>Todo o domínio</translation>
    </message>
    <message>
        <source>All cases of the domain are here already</source>
        <translation>Todos os casos do domínio já estão aqui</translation>
    </message>
    <message>
        <source>Ask the server for the cases that match type, status, owner, date of change and exact values, instead of looking in those that are here. Other filters are applied to its answer.</source>
        <translation>Pedir ao servidor os casos que correspondem ao tipo, ao estado, ao proprietário, à data de alteração e a valores exatos, em vez de procurar nos que estão aqui. Os outros filtros aplicam-se à resposta dele.</translation>
    </message>
</context>
<context>
    <name>ccb::ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>The selected row.</source>
        <translation>A linha selecionada.</translation>
    </message>
    <message>
        <source>The %L1 selected rows.</source>
        <translation>As %L1 linhas selecionadas.</translation>
    </message>
    <message>
        <source>The one row shown, as none is selected.</source>
        <translation>A única linha mostrada, pois nenhuma está selecionada.</translation>
    </message>
    <message>
        <source>All %L1 rows shown, as none is selected.</source>
        <translation>Todas as %L1 linhas mostradas, pois nenhuma está selecionada.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %L2 more, as in the table.</source>
        <translation>%1 e mais %L2, como na tabela.</translation>
    </message>
    <message>
        <source>%1, as in the table.</source>
        <translation>%1, como na tabela.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Este arquivo já existe e será substituído.</translation>
    </message>
    <message>
        <source>Export cases to</source>
        <translation>Exportar casos para</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>Arquivos CSV (*.csv);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>ccb::FilterChip</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>Remover o filtro %1</translation>
    </message>
    <message>
        <source>%1
Press to remove this filter</source>
        <translation>%1
Pressione para remover este filtro</translation>
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
        <translation>Casos abertos</translation>
    </message>
    <message>
        <source>Closed cases</source>
        <translation>Casos fechados</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Proprietário: %1</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Pesquisa: %1</translation>
    </message>
    <message>
        <source>Check: %1</source>
        <translation>Verificação: %1</translation>
    </message>
    <message>
        <source>Filters that are on</source>
        <translation>Filtros ativos</translation>
    </message>
</context>
<context>
    <name>ccb::FilterField</name>
    <message>
        <source>contains the text; case and accents do not matter</source>
        <translation>contém o texto; maiúsculas e acentos não importam</translation>
    </message>
    <message>
        <source>is exactly this; is anything else</source>
        <translation>é exatamente isto; é qualquer outra coisa</translation>
    </message>
    <message>
        <source>numbers, and dates: &gt;=2024-05-31</source>
        <translation>números, e datas: &gt;=2024-05-31</translation>
    </message>
    <message>
        <source>from 1 to 9; also 1.. and ..9</source>
        <translation>de 1 a 9; também 1.. e ..9</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>um destes</translation>
    </message>
    <message>
        <source>a regular expression</source>
        <translation>uma expressão regular</translation>
    </message>
    <message>
        <source>is there but empty; has text</source>
        <translation>existe, mas vazio; tem texto</translation>
    </message>
    <message>
        <source>the case does not have it at all</source>
        <translation>o caso nem sequer tem este campo</translation>
    </message>
    <message>
        <source>in quotes: the text as it stands</source>
        <translation>entre aspas: o texto tal como está</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtro de “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filters</source>
        <translation>
            <numerusform>%Ln filtro</numerusform>
            <numerusform>%Ln filtros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ccb::FilterRow</name>
    <message>
        <source>Filter row</source>
        <translation>Linha de filtros</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>O que está errado no filtro</translation>
    </message>
</context>
<context>
    <name>ccb::GroupTreeModel</name>
    <message>
        <source>case sharing</source>
        <translation>partilha de casos</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>relatórios</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Usado para</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilizadores</translation>
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
        <translation>Localizações</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>This domain has no groups that you may see.</source>
        <translation>Este domínio não tem grupos que a sua conta possa ver.</translation>
    </message>
    <message>
        <source>This domain has no locations that you may see.</source>
        <translation>Este domínio não tem localizações que a sua conta possa ver.</translation>
    </message>
    <message>
        <source>Sign in to see the groups and locations of a domain.</source>
        <translation>Inicie sessão para ver os grupos e localizações de um domínio.</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregamento…</translation>
    </message>
</context>
<context>
    <name>ccb::LoadScopeDialog</name>
    <message>
        <source>&amp;Load</source>
        <translation>&amp;Carregar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abertos</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechados</translation>
    </message>
    <message>
        <source>Choose which cases the server shall send. Empty fields ask for all.</source>
        <translation>Escolha que casos o servidor deve enviar. Campos vazios pedem todos.</translation>
    </message>
    <message>
        <source>There are more than %L1 cases on the server. Choose which of them it shall send.</source>
        <translation>Há mais de %L1 casos no servidor. Escolha quais ele deve enviar.</translation>
    </message>
    <message>
        <source>There are %L1 cases on the server. Choose which of them it shall send.</source>
        <translation>Há %L1 casos no servidor. Escolha quais ele deve enviar.</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>ccb::LocationTreeModel</name>
    <message>
        <source>Users of this location and those below it</source>
        <translation>Utilizadores desta localização e das que estão abaixo dela</translation>
    </message>
    <message>
        <source>Cases owned by this location and those below it</source>
        <translation>Casos que pertencem a esta localização e às que estão abaixo dela</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localização</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Site code</source>
        <translation>Código do local</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilizadores</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>%L1 here, %L2 with the locations below</source>
        <translation>%L1 aqui, %L2 com as localizações abaixo</translation>
    </message>
</context>
<context>
    <name>ccb::LogDialog</name>
    <message>
        <source>1 line</source>
        <translation>1 linha</translation>
    </message>
    <message>
        <source>%L1 lines</source>
        <translation>%L1 linhas</translation>
    </message>
    <message>
        <source>Nothing has been logged yet</source>
        <translation>O log ainda está vazio</translation>
    </message>
    <message>
        <source>Each request to the server appears here as it ends.</source>
        <translation>Cada pedido ao servidor aparece aqui quando termina.</translation>
    </message>
    <message>
        <source>No line has these words</source>
        <translation>Nenhuma linha contém estas palavras</translation>
    </message>
    <message>
        <source>Try fewer words, or clear the filter.</source>
        <translation>Tente menos palavras, ou limpe o filtro.</translation>
    </message>
</context>
<context>
    <name>ccb::Main</name>
    <message>
        <source>The demo server could not be started.</source>
        <translation>Não foi possível iniciar o servidor de demonstração.</translation>
    </message>
    <message>
        <source>Check that programs may listen on 127.0.0.1.</source>
        <translation>Verifique se os programas podem escutar em 127.0.0.1.</translation>
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
        <translation>Utilizadores</translation>
    </message>
    <message>
        <source>Groups and locations</source>
        <translation>Grupos e localizações</translation>
    </message>
    <message>
        <source>Signing in to %1…</source>
        <translation>Início de sessão em %1…</translation>
    </message>
    <message>
        <source>Sign in to a CommCareHQ domain</source>
        <translation>Iniciar sessão num domínio CommCareHQ</translation>
    </message>
    <message>
        <source>Its users and cases appear here. You need your username and an API key.</source>
        <translation>Os seus utilizadores e casos aparecem aqui. Precisa do seu nome de utilizador e de uma chave de API.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sessão não iniciada</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 em %2</translation>
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
        <translation>Iniciar sessão…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Filters, sort and columns that are kept under a name</source>
        <translation>Filtros, ordem e colunas guardados com um nome</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search everything…</source>
        <translation>Pesquisar em tudo…</translation>
    </message>
    <message>
        <source>Words that occur anywhere in a case (Ctrl+F)</source>
        <translation>Palavras que aparecem em qualquer parte de um caso (Ctrl+F)</translation>
    </message>
    <message>
        <source>About CommCare Browser</source>
        <translation>Sobre o CommCare Browser</translation>
    </message>
    <message>
        <source>CommCare Browser %1</source>
        <translation>CommCare Browser %1</translation>
    </message>
    <message>
        <source>A fast desktop window on a CommCareHQ domain: browse its users and cases, narrow them down, and take what you need away as CSV.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Um programa rápido para consultar, no computador, um domínio CommCareHQ: percorra os seus utilizadores e casos, restrinja-os, e leve em CSV aquilo de que precisa.

Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior. É fornecido sem qualquer garantia.</translation>
    </message>
    <message>
        <source>Type a new code…</source>
        <translation>Digitar um novo código…</translation>
    </message>
    <message>
        <source>Continue from here</source>
        <translation>Continuar a partir daqui</translation>
    </message>
    <message>
        <source>What to load…</source>
        <translation>O que carregar…</translation>
    </message>
    <message>
        <source>Two-factor code</source>
        <translation>Código de dois fatores</translation>
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
        <translation>Faltam alguns nomes; por isso, há proprietários que podem aparecer pelo ID. %1</translation>
    </message>
    <message>
        <source>What is missing…</source>
        <translation>O que falta…</translation>
    </message>
    <message>
        <source>%L1 of %L2 cases could be loaded. %3</source>
        <translation>Só foi possível carregar %L1 de %L2 casos. %3</translation>
    </message>
    <message>
        <source>Not all cases could be loaded. %1</source>
        <translation>Não foi possível carregar todos os casos. %1</translation>
    </message>
    <message>
        <source>The server has %L1 cases, and no more than %L2 are loaded at once.</source>
        <translation>Há %L1 casos no servidor, e não se carregam mais de %L2 de uma só vez.</translation>
    </message>
    <message>
        <source>The server has more than %L1 cases, as many as are loaded at once.</source>
        <translation>Há mais de %L1 casos no servidor, o máximo que se carrega de uma só vez.</translation>
    </message>
    <message>
        <source>%1 Narrow them by type, status, owner or date.</source>
        <translation>%1 Restrinja-os por tipo, estado, proprietário ou data.</translation>
    </message>
    <message>
        <source>1 case is in %1</source>
        <translation>1 caso está em %1</translation>
    </message>
    <message>
        <source>%L1 cases are in %2</source>
        <translation>%L1 casos estão em %2</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
</context>
<context>
    <name>ccb::MessageStrip</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
</context>
<context>
    <name>ccb::NetworkRoute</name>
    <message>
        <source>Requests go through the proxy %1, port %2: check it in the settings, and the address of the server.</source>
        <translation>Os pedidos passam pelo proxy %1, porta %2: verifique-o nas configurações, e também o endereço do servidor.</translation>
    </message>
</context>
<context>
    <name>ccb::OwnedCasesModel</name>
    <message>
        <source>(no type)</source>
        <translation>(sem tipo)</translation>
    </message>
    <message>
        <source>Case type</source>
        <translation>Tipo de caso</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abertos</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechados</translation>
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
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>mobile worker</source>
        <translation>trabalhador móvel</translation>
    </message>
    <message>
        <source>deactivated worker</source>
        <translation>trabalhador desativado</translation>
    </message>
    <message>
        <source>web user</source>
        <translation>utilizador web</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>location</source>
        <translation>localização</translation>
    </message>
    <message>
        <source>%1 (unknown id)</source>
        <translation>%1 (ID desconhecido)</translation>
    </message>
</context>
<context>
    <name>ccb::PageParser</name>
    <message>
        <source>Entry %1 of a page is not a case and was left out.</source>
        <translation>A entrada %1 de uma página não é um caso e foi deixada de fora.</translation>
    </message>
    <message>
        <source>Entry %1 of a page has no case id and was left out.</source>
        <translation>A entrada %1 de uma página não tem ID de caso e foi deixada de fora.</translation>
    </message>
    <message>
        <source>The server answered with a web page instead of data.</source>
        <translation>O servidor respondeu com uma página web em vez de dados.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address. If your network asks you to sign in first, do that in a web browser and try again.</source>
        <translation>Verifique o endereço do servidor. Se a sua rede pede primeiro um início de sessão, faça-o num navegador web e tente de novo.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not the data that was asked for, or broke off.</source>
        <translation>A resposta do servidor não são os dados pedidos, ou foi interrompida.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, check the server&apos;s address.</source>
        <translation>Tente de novo. Se voltar a acontecer, verifique o endereço do servidor.</translation>
    </message>
</context>
<context>
    <name>ccb::PeopleTreePanel</name>
    <message>
        <source>Show &amp;users</source>
        <translation>Mostrar &amp;utilizadores</translation>
    </message>
    <message>
        <source>Show &amp;cases</source>
        <translation>Mostrar &amp;casos</translation>
    </message>
    <message>
        <source>Show cases of this location &amp;alone</source>
        <translation>Mostrar casos só desta &amp;localização</translation>
    </message>
    <message>
        <source>Show users</source>
        <translation>Mostrar utilizadores</translation>
    </message>
    <message>
        <source>Show these users in their table</source>
        <translation>Mostrar estes utilizadores na tabela deles</translation>
    </message>
    <message>
        <source>Show cases</source>
        <translation>Mostrar casos</translation>
    </message>
    <message>
        <source>Show these cases in their table</source>
        <translation>Mostrar estes casos na tabela deles</translation>
    </message>
    <message>
        <source>Users of the current row of %1</source>
        <translation>Utilizadores da linha atual de %1</translation>
    </message>
    <message>
        <source>Cases of the current row of %1</source>
        <translation>Casos da linha atual de %1</translation>
    </message>
    <message>
        <source>Show &amp;cases here and below</source>
        <translation>Mostrar &amp;casos daqui e abaixo</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada corresponde</translation>
    </message>
    <message>
        <source>Search for something else.</source>
        <translation>Pesquise outra coisa.</translation>
    </message>
</context>
<context>
    <name>ccb::RelationText</name>
    <message>
        <source>Open</source>
        <translation>Aberto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Não carregado</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>This case is not among those that are loaded.</source>
        <translation>Este caso não está entre os que foram carregados.</translation>
    </message>
    <message>
        <source>The server does not have this case: it was deleted, or belongs to another domain.</source>
        <translation>O servidor não tem este caso: foi eliminado, ou pertence a outro domínio.</translation>
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
        <translation>Exporte as vistas de novo a partir do programa em que foram criadas.</translation>
    </message>
    <message>
        <source>A view in the file has no name.</source>
        <translation>Uma vista do arquivo não tem nome.</translation>
    </message>
    <message>
        <source>A filter of the view “%1” cannot be read: %2</source>
        <translation>Não é possível ler um filtro da vista “%1”: %2</translation>
    </message>
    <message>
        <source>A check of the view “%1” is not known: %2</source>
        <translation>Uma verificação da vista “%1” não é conhecida: %2</translation>
    </message>
    <message>
        <source>This is no file of views.</source>
        <translation>Este arquivo não é de vistas.</translation>
    </message>
</context>
<context>
    <name>ccb::SecretField</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Colar</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>&amp;Select all</source>
        <translation>&amp;Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>ccb::SecretStore</name>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>O porta-chaves deste computador está bloqueado.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not let this program in.</source>
        <translation>O porta-chaves deste computador recusa o acesso a este programa.</translation>
    </message>
    <message>
        <source>No keychain is running on this computer.</source>
        <translation>Nenhum porta-chaves está ativo neste computador.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not work as it should.</source>
        <translation>O porta-chaves deste computador não funciona como deveria.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer.</source>
        <translation>O porta-chaves deste computador não respondeu.</translation>
    </message>
    <message>
        <source>Unlock it when it asks, or in the program that manages your passwords, then sign in again.</source>
        <translation>Desbloqueie-o quando ele pedir, ou no programa que guarda as suas senhas, e inicie sessão de novo.</translation>
    </message>
    <message>
        <source>Allow it when the keychain asks, or in the program that manages your passwords, then sign in again.</source>
        <translation>Autorize quando o porta-chaves pedir, ou no programa que guarda as suas senhas, e inicie sessão de novo.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer why it has none.</source>
        <translation>Pergunte a quem cuida deste computador por que motivo não tem um.</translation>
    </message>
    <message>
        <source>To keep keys, install GNOME Keyring or KWallet, then start the desktop again.</source>
        <translation>Para guardar chaves, instale o GNOME Keyring ou o KWallet e reinicie a sua sessão neste computador.</translation>
    </message>
    <message>
        <source>Start this program again. If that does not help, look at the keychain in the program that manages your passwords.</source>
        <translation>Reinicie este programa. Se isso não ajudar, veja o porta-chaves no programa que guarda as suas senhas.</translation>
    </message>
    <message>
        <source>Look for a window that asks to unlock it, then try again.</source>
        <translation>Procure uma janela que peça para o desbloquear e tente de novo.</translation>
    </message>
</context>
<context>
    <name>ccb::SelectionNumbers</name>
    <message>
        <source>%1 (%L2 numbers)</source>
        <translation>%1 (números: %L2)</translation>
    </message>
    <message>
        <source>%1: sum %2, average %3, least %4, greatest %5</source>
        <translation>%1: soma %2, média %3, mínimo %4, máximo %5</translation>
    </message>
</context>
<context>
    <name>ccb::Session</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Ninguém iniciou sessão.</translation>
    </message>
    <message>
        <source>Sign in to open the case.</source>
        <translation>Inicie sessão para abrir o caso.</translation>
    </message>
    <message>
        <source>Until then, the key is kept for this session alone.</source>
        <translation>Até lá, a chave é guardada só para esta sessão.</translation>
    </message>
</context>
<context>
    <name>ccb::SettingsDialog</name>
    <message>
        <source>The proxy has no address.</source>
        <translation>O proxy não tem endereço.</translation>
    </message>
    <message>
        <source>Type its name, such as proxy.example.org, or choose another way to connect.</source>
        <translation>Digite o nome dele, por exemplo proxy.example.org, ou escolha outra forma de conexão.</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Escolher um arquivo de certificados</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer *.der);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Only the system&apos;s own certificates are trusted.</source>
        <translation>Só os certificados do próprio sistema são de confiança.</translation>
    </message>
    <message>
        <source>1 certificate is trusted beside the system&apos;s own.</source>
        <translation>1 certificado é de confiança além dos do próprio sistema.</translation>
    </message>
    <message>
        <source>%L1 certificates are trusted beside the system&apos;s own.</source>
        <translation>%L1 certificados são de confiança além dos do próprio sistema.</translation>
    </message>
</context>
<context>
    <name>ccb::SignIn</name>
    <message>
        <source>No key for %1 is kept on this computer.</source>
        <translation>Nenhuma chave para %1 está guardada neste computador.</translation>
    </message>
    <message>
        <source>No password for %1 is kept on this computer.</source>
        <translation>Nenhuma senha para %1 está guardada neste computador.</translation>
    </message>
    <message>
        <source>Type it to sign in.</source>
        <translation>Digite-a para iniciar sessão.</translation>
    </message>
</context>
<context>
    <name>ccb::SignInDialog</name>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Password, by HTTP Digest</source>
        <translation>Senha, por HTTP Digest</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>Chave de &amp;API</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>S&amp;enha</translation>
    </message>
    <message>
        <source>Make a key on the web site</source>
        <translation>Criar uma chave no site</translation>
    </message>
    <message>
        <source>Hide the API key</source>
        <translation>Ocultar a chave de API</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar a senha</translation>
    </message>
    <message>
        <source>Show the API key</source>
        <translation>Mostrar a chave de API</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a senha</translation>
    </message>
    <message>
        <source>Type your username.</source>
        <translation>Digite o seu nome de utilizador.</translation>
    </message>
    <message>
        <source>Type or paste your API key. The link below leads to the page where keys are made.</source>
        <translation>Digite ou cole a sua chave de API. O link abaixo leva à página onde se criam chaves.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Digite a sua senha.</translation>
    </message>
    <message>
        <source>Type the name of the domain, or paste the address of one of its pages.</source>
        <translation>Digite o nome do domínio, ou cole o endereço de uma das suas páginas.</translation>
    </message>
    <message>
        <source>What &amp;may this key do?</source>
        <translation>O que &amp;pode fazer esta chave?</translation>
    </message>
    <message>
        <source>What &amp;may this account do?</source>
        <translation>O que &amp;pode fazer esta conta?</translation>
    </message>
</context>
<context>
    <name>ccb::StatusLine</name>
    <message>
        <source>%L1 loaded</source>
        <translation>Carregados: %L1</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>%1, about %L2 s</source>
        <translation>%1, faltam cerca de %L2 s</translation>
    </message>
    <message>
        <source>%1, about %L2 min</source>
        <translation>%1, faltam cerca de %L2 min</translation>
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
        <translation>%1, seleção: %L2</translation>
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
        <translation>Todos os casos que o servidor conta estão aqui.</translation>
    </message>
    <message>
        <source>The server does not count its cases. Its list was read to the end.</source>
        <translation>O servidor não conta os seus casos. A lista dele foi lida por inteiro.</translation>
    </message>
    <message>
        <source>Incomplete: %L1 of %L2</source>
        <translation>Incompleto: %L1 de %L2</translation>
    </message>
    <message>
        <source>Continue loads the rest, Refresh loads all again.</source>
        <translation>“Continuar” carrega o resto, “Atualizar” carrega tudo de novo.</translation>
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
        <translation>1 pedido</translation>
    </message>
    <message>
        <source>%L1 requests</source>
        <translation>%L1 pedidos</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Requests were sent to the server since the sign-in. Small plans allow 50 a day.</source>
        <translation>Pedidos enviados ao servidor desde o início de sessão. Os planos pequenos permitem 50 por dia.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abertos</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechados</translation>
    </message>
    <message>
        <source>changed since %1</source>
        <translation>alterados desde %1</translation>
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
        <translation>Não foi possível escrever na saída padrão: %1.</translation>
    </message>
    <message>
        <source>Could not write “%1”: %2.</source>
        <translation>Não foi possível escrever “%1”: %2.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space. The file that was there is unchanged.</source>
        <translation>Escolha outro lugar, ou liberte algum espaço. O arquivo que lá estava não foi alterado.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space.</source>
        <translation>Escolha outro lugar, ou liberte algum espaço.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>é uma pasta</translation>
    </message>
</context>
<context>
    <name>ccb::UserDetailsModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nome de utilizador</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localização</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ID do utilizador</translation>
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
        <translation>Os utilizadores não têm nenhuma coluna “%1”.</translation>
    </message>
    <message>
        <source>The columns are: %1.</source>
        <translation>As colunas são: %1.</translation>
    </message>
</context>
<context>
    <name>ccb::UserFilterBar</name>
    <message>
        <source>Any role</source>
        <translation>Qualquer função</translation>
    </message>
    <message>
        <source>No role</source>
        <translation>Sem função</translation>
    </message>
    <message>
        <source>Any group</source>
        <translation>Qualquer grupo</translation>
    </message>
    <message>
        <source>Any location</source>
        <translation>Qualquer localização</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Mobile workers</source>
        <translation>Trabalhadores móveis</translation>
    </message>
    <message>
        <source>Web users</source>
        <translation>Utilizadores web</translation>
    </message>
    <message>
        <source>Active or not</source>
        <translation>Ativos ou não</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativos</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Desativados</translation>
    </message>
</context>
<context>
    <name>ccb::UserTableModel</name>
    <message>
        <source>Username</source>
        <translation>Nome de utilizador</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Localização</translation>
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
        <translation>Telefone</translation>
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
        <translation>Utilizador web</translation>
    </message>
    <message>
        <source>Mobile worker</source>
        <translation>Trabalhador móvel</translation>
    </message>
    <message>
        <source>Deactivated worker</source>
        <translation>Trabalhador desativado</translation>
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
        <translation>Clique duas vezes num tipo, ou pressione Enter, para ver estes casos</translation>
    </message>
    <message>
        <source>Users: %1</source>
        <translation>Utilizadores: %1</translation>
    </message>
    <message>
        <source>Users: %1 of %2</source>
        <translation>Utilizadores: %1 de %2</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Ninguém iniciou sessão</translation>
    </message>
    <message>
        <source>Sign in to see the users of a domain.</source>
        <translation>Inicie sessão para ver os utilizadores de um domínio.</translation>
    </message>
    <message>
        <source>Web users could not be read</source>
        <translation>Não foi possível ler os utilizadores web</translation>
    </message>
    <message>
        <source>Mobile workers could not be read</source>
        <translation>Não foi possível ler os trabalhadores móveis</translation>
    </message>
    <message>
        <source>No user matches</source>
        <translation>Nenhum utilizador corresponde</translation>
    </message>
    <message>
        <source>Search for something else, or look at all users.</source>
        <translation>Pesquise outra coisa, ou veja todos os utilizadores.</translation>
    </message>
    <message>
        <source>Loading users…</source>
        <translation>Carregamento de utilizadores…</translation>
    </message>
    <message>
        <source>The users could not be read</source>
        <translation>Não foi possível ler os utilizadores</translation>
    </message>
    <message>
        <source>No users here</source>
        <translation>Nenhum utilizador aqui</translation>
    </message>
    <message>
        <source>This domain has no users that you may see.</source>
        <translation>Este domínio não tem utilizadores que a sua conta possa ver.</translation>
    </message>
    <message>
        <source>&amp;Show all users</source>
        <translation>Most&amp;rar todos os utilizadores</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Tentar de &amp;novo</translation>
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
        <translation>(em branco)</translation>
    </message>
</context>
<context>
    <name>ccb::ViewsDialog</name>
    <message>
        <source>Views (*.json);;All files (*)</source>
        <translation>Vistas (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Eliminar vista</translation>
    </message>
    <message>
        <source>Delete the view “%1”?</source>
        <translation>Eliminar a vista “%1”?</translation>
    </message>
    <message>
        <source>Delete %L1 views?</source>
        <translation>Eliminar %L1 vistas?</translation>
    </message>
    <message>
        <source>No case is deleted by that.</source>
        <translation>Isso não elimina nenhum caso.</translation>
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
        <translation>Não é possível ler %1: %2</translation>
    </message>
    <message>
        <source>Nothing was imported from %1. %2</source>
        <translation>Nada foi importado de %1. %2</translation>
    </message>
    <message>
        <source>1 view was imported.</source>
        <translation>1 vista foi importada.</translation>
    </message>
    <message>
        <source>%L1 views were imported.</source>
        <translation>%L1 vistas foram importadas.</translation>
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
        <translation>Não é possível escrever %1: %2 Escolha outra pasta.</translation>
    </message>
    <message>
        <source>1 view is in %1</source>
        <translation>1 vista está em %1</translation>
    </message>
    <message>
        <source>%L1 views are in %2</source>
        <translation>%L1 vistas estão em %2</translation>
    </message>
</context>
<context>
    <name>ccb::ViewsMenu</name>
    <message>
        <source>&amp;Save what is shown…</source>
        <translation>&amp;Guardar o que é mostrado…</translation>
    </message>
    <message>
        <source>&amp;Arrange, import and export…</source>
        <translation>&amp;Organizar, importar e exportar…</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Filters, sort and columns are saved under this name:</source>
        <translation>Filtros, ordem e colunas são guardados com este nome:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>Já existe uma vista “%1”.</translation>
    </message>
    <message>
        <source>Replace it with what is shown now?</source>
        <translation>Substituí-la pelo que é mostrado agora?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
</context>
</TS>
