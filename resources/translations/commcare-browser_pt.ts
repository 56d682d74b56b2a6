<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About CommCare Browser</source>
        <translation>Sobre o CommCare Browser</translation>
    </message>
    <message>
        <source>A fast desktop window on a CommCareHQ domain: browse its users and cases, narrow them down, and take away what you need.</source>
        <translation>Um programa rápido para consultar, no computador, um domínio CommCareHQ: percorra os seus utilizadores e casos, restrinja-os, e leve aquilo de que precisa.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Feito com</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>What the program is made with: names, versions and licences</source>
        <translation>Aquilo com que o programa é feito: nomes, versões e licenças</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>CommCare Browser is free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>O CommCare Browser é software livre sob a Licença Pública Geral GNU, versão 3 ou posterior. É fornecido sem qualquer garantia.</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto da licença</translation>
    </message>
    <message>
        <source>The GNU General Public License, in English</source>
        <translation>A Licença Pública Geral GNU, em inglês</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>Copiar &amp;detalhes</translation>
    </message>
    <message>
        <source>Copies the versions, for who helps with a problem; no key and no data</source>
        <translation>Copia as versões, para quem ajuda a resolver um problema; sem chave e sem dados</translation>
    </message>
    <message>
        <source>The libraries in the program, and their versions</source>
        <translation>As bibliotecas do programa, e as suas versões</translation>
    </message>
    <message>
        <source>What you may do with the program</source>
        <translation>O que se pode fazer com o programa</translation>
    </message>
</context>
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
    <message>
        <source>Opens the case you saw before this one; Alt+Left</source>
        <translation>Abre o caso que viu antes deste; Alt+Esquerda</translation>
    </message>
    <message>
        <source>Opens the case you came back from; Alt+Right</source>
        <translation>Abre o caso de onde voltou; Alt+Direita</translation>
    </message>
    <message>
        <source>Leaves the room to the table; Esc</source>
        <translation>Deixa o espaço para a tabela; Esc</translation>
    </message>
    <message>
        <source>Ctrl+Tab goes to the next part</source>
        <translation>Ctrl+Tab leva à parte seguinte</translation>
    </message>
    <message>
        <source>All that is known of the case</source>
        <translation>Tudo o que se sabe do caso</translation>
    </message>
    <message>
        <source>Its parents, children and other cases around it</source>
        <translation>Os pais, os filhos e outros casos à sua volta</translation>
    </message>
    <message>
        <source>The forms that touched the case</source>
        <translation>Os formulários que alteraram o caso</translation>
    </message>
    <message>
        <source>What the server sent, word for word</source>
        <translation>O que o servidor enviou, palavra por palavra</translation>
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
    <message>
        <source>Shows the cases of one type</source>
        <translation>Mostra os casos de um tipo</translation>
    </message>
    <message>
        <source>Shows open or closed cases</source>
        <translation>Mostra casos abertos ou fechados</translation>
    </message>
    <message>
        <source>Shows the cases of one owner; a part of the name is enough</source>
        <translation>Mostra os casos de um proprietário; basta uma parte do nome</translation>
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
    <message>
        <source>Shows only lines with these words</source>
        <translation>Mostra só as linhas com estas palavras</translation>
    </message>
    <message>
        <source>The menu key copies a value or shows the cases that share it</source>
        <translation>A tecla de menu copia um valor ou mostra os casos que o têm em comum</translation>
    </message>
    <message>
        <source>The value of the current line, in full</source>
        <translation>O valor da linha atual, por inteiro</translation>
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
    <message>
        <source>Enter goes to the next place</source>
        <translation>Enter leva à ocorrência seguinte</translation>
    </message>
    <message>
        <source>The case as the server sent it</source>
        <translation>O caso tal como o servidor o enviou</translation>
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
    <message>
        <source>Enter opens a case; the menu key offers filters, sorting and columns</source>
        <translation>Enter abre um caso; a tecla de menu oferece filtros, ordem e colunas</translation>
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
    <message>
        <source>Lists only columns with these letters</source>
        <translation>Lista só as colunas com estas letras</translation>
    </message>
    <message>
        <source>Closes the list; what was changed stays</source>
        <translation>Fecha a lista; o que foi alterado mantém-se</translation>
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
    <message>
        <source>Esc does the same</source>
        <translation>Esc faz o mesmo</translation>
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
        <translation>Um texto, um número ou uma data</translation>
    </message>
    <message>
        <source>A number or a date; it is included</source>
        <translation>Um número ou uma data, que fica incluído</translation>
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
    <message>
        <source>What can be read, what cannot, and who can help</source>
        <translation>O que se pode ler, o que não se pode, e quem pode ajudar</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc faz o mesmo</translation>
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
    <message>
        <source>F2 renames a connection</source>
        <translation>F2 renomeia uma conexão</translation>
    </message>
    <message>
        <source>Signs in with the chosen connection in this window</source>
        <translation>Inicia sessão nesta janela com a conexão escolhida</translation>
    </message>
    <message>
        <source>This window stays as it is</source>
        <translation>Esta janela fica como está</translation>
    </message>
    <message>
        <source>Opens an empty sign-in dialog</source>
        <translation>Abre um diálogo de início de sessão vazio</translation>
    </message>
    <message>
        <source>Opens the sign-in dialog with its details</source>
        <translation>Abre o diálogo de início de sessão com os dados dela</translation>
    </message>
    <message>
        <source>F2 in the list does the same</source>
        <translation>F2 na lista faz o mesmo</translation>
    </message>
    <message>
        <source>Forgets its key or password, too</source>
        <translation>Esquece também a chave ou a senha dela</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc faz o mesmo</translation>
    </message>
</context>
<context>
    <name>ExportColumnList</name>
    <message>
        <source>Find a column</source>
        <translation>Procurar uma coluna</translation>
    </message>
    <message>
        <source>Leaves the columns whose names hold these letters</source>
        <translation>Deixa só as colunas cujo nome contém estas letras</translation>
    </message>
    <message>
        <source>Find a column…</source>
        <translation>Procurar uma coluna…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Tick all columns</source>
        <translation>Marcar todas as colunas</translation>
    </message>
    <message>
        <source>Tick all columns listed here</source>
        <translation>Marcar todas as colunas desta lista</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Tick no column</source>
        <translation>Não marcar nenhuma coluna</translation>
    </message>
    <message>
        <source>Untick all columns listed here</source>
        <translation>Desmarcar todas as colunas desta lista</translation>
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
        <source>Columns to export</source>
        <translation>Colunas a exportar</translation>
    </message>
    <message>
        <source>Space takes a column in or leaves it out, Alt+Up and Alt+Down move it</source>
        <translation>Espaço inclui uma coluna ou deixa-a de fora, Alt+Cima e Alt+Baixo movem-na</translation>
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
    <message>
        <source>The rows that are selected in the table</source>
        <translation>As linhas que estão selecionadas na tabela</translation>
    </message>
    <message>
        <source>All rows that the table shows with its filters</source>
        <translation>Todas as linhas que a tabela mostra com os seus filtros</translation>
    </message>
    <message>
        <source>All cases that have come from the server, whatever the filters</source>
        <translation>Todos os casos que chegaram do servidor, sejam quais forem os filtros</translation>
    </message>
    <message>
        <source>Everything on the server that &amp;matches</source>
        <translation>Tudo no servidor &amp;que corresponde</translation>
    </message>
    <message>
        <source>The server is asked for all cases that match the filters, also those that are not loaded</source>
        <translation>Pede ao servidor todos os casos que correspondem aos filtros, também os que não estão carregados</translation>
    </message>
    <message>
        <source>Whole cases, as the server sent them</source>
        <translation>Casos completos, tal como o servidor os enviou</translation>
    </message>
    <message>
        <source>The columns that the table shows, in its order</source>
        <translation>As colunas que a tabela mostra, pela sua ordem</translation>
    </message>
    <message>
        <source>All fields and properties that these cases have</source>
        <translation>Todos os campos e propriedades que estes casos têm</translation>
    </message>
    <message>
        <source>Tick the columns and put them in order</source>
        <translation>Marque as colunas e ponha-as em ordem</translation>
    </message>
    <message>
        <source>With the &amp;parent&apos;s columns (parent.NAME)</source>
        <translation>Com as colunas do caso pa&amp;i (parent.NOME)</translation>
    </message>
    <message>
        <source>Adds the id, type, name and properties of the case that each one&apos;s index “parent” points at</source>
        <translation>Acrescenta o ID, o tipo, o nome e as propriedades do caso para o qual aponta o índice “parent” de cada um</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>P&amp;roprietário</translation>
    </message>
    <message>
        <source>Owner in the file</source>
        <translation>Proprietário no arquivo</translation>
    </message>
    <message>
        <source>Whether the owner is written by name, by id or both</source>
        <translation>Se o proprietário é escrito pelo nome, pelo ID ou por ambos</translation>
    </message>
    <message>
        <source>Forma&amp;t</source>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>What kind of file is written</source>
        <translation>Que categoria de arquivo é escrita</translation>
    </message>
    <message>
        <source>Sepa&amp;rator</source>
        <translation>Separa&amp;dor</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>What stands between two values. Excel of many European languages expects the semicolon.</source>
        <translation>O que fica entre dois valores. O Excel de muitas línguas europeias espera o ponto e vírgula.</translation>
    </message>
    <message>
        <source>B&amp;yte-order mark (Excel reads accents right)</source>
        <translation>Marca de ordem dos &amp;bytes (para o Excel ler bem os acentos)</translation>
    </message>
    <message>
        <source>A mark at the beginning that tells Excel that the text is UTF-8</source>
        <translation>Uma marca no início que diz ao Excel que o texto é UTF-8</translation>
    </message>
    <message>
        <source>Write a descriptio&amp;n beside it</source>
        <translation>Escrever uma descrição ao &amp;lado</translation>
    </message>
    <message>
        <source>A small file that says what this one holds, from which server and domain, with its filters, counts and check sum</source>
        <translation>Um pequeno arquivo que diz o que este contém, de que servidor e domínio, com os filtros, as contagens e a soma de verificação</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>Where to write; the ending of the name follows the format, and the other way round</source>
        <translation>Onde escrever; a extensão do nome acompanha o formato, e vice-versa</translation>
    </message>
    <message>
        <source>Choose the folder and the name in a dialog</source>
        <translation>Escolher a pasta e o nome num diálogo</translation>
    </message>
    <message>
        <source>How much of the file is written</source>
        <translation>Quanto do arquivo já está escrito</translation>
    </message>
    <message>
        <source>Continue in the bac&amp;kground</source>
        <translation>Contin&amp;uar em segundo plano</translation>
    </message>
    <message>
        <source>Closes this dialog; the last line of the window shows how far the export is</source>
        <translation>Fecha este diálogo; a última linha da janela mostra o andamento da exportação</translation>
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
    <message>
        <source>Shows only names with these words</source>
        <translation>Mostra só os nomes com estas palavras</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide – CommCare Browser</source>
        <translation>Guia – CommCare Browser</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Pesquisar no guia</translation>
    </message>
    <message>
        <source>Shows only the topics with these words</source>
        <translation>Mostra só os temas com estas palavras</translation>
    </message>
    <message>
        <source>Search the guide…</source>
        <translation>Pesquisar no guia…</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>The chosen topic is shown beside the list</source>
        <translation>O tema escolhido é mostrado ao lado da lista</translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation>Nenhum tema contém estas palavras.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>The text of the chosen topic</source>
        <translation>O texto do tema escolhido</translation>
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
    <message>
        <source>Open cases, closed ones or all</source>
        <translation>Casos abertos, fechados ou todos</translation>
    </message>
    <message>
        <source>Loads only cases changed on this day or later</source>
        <translation>Carrega só os casos alterados nesse dia ou depois</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>O primeiro dia</translation>
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
    <message>
        <source>A line for each request, the latest at the end</source>
        <translation>Uma linha por pedido, o mais recente no fim</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc faz o mesmo</translation>
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
    <message>
        <source>Parts of the domain</source>
        <translation>Partes do domínio</translation>
    </message>
    <message>
        <source>Ctrl+1, Ctrl+2 and Ctrl+3 go to each of them</source>
        <translation>Ctrl+1, Ctrl+2 e Ctrl+3 levam a cada uma delas</translation>
    </message>
    <message>
        <source>Write cases to a file: CSV, Excel, JSON Lines or SQLite (Ctrl+E)</source>
        <translation>Escrever casos num arquivo: CSV, Excel, JSON Lines ou SQLite (Ctrl+E)</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guia</translation>
    </message>
    <message>
        <source>How things are done here, with pictures (F1)</source>
        <translation>Como se fazem as coisas aqui, com imagens (F1)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atalhos de &amp;teclado</translation>
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
    <message>
        <source>Esc does the same</source>
        <translation>Esc faz o mesmo</translation>
    </message>
</context>
<context>
    <name>PeopleTreePanel</name>
    <message>
        <source>Enter shows the cases of a row; Right and Left open and close it</source>
        <translation>Enter mostra os casos de uma linha; Direita e Esquerda abrem-na e fecham-na</translation>
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
    <message>
        <source>Ctrl+Tab goes to the next page</source>
        <translation>Ctrl+Tab leva à página seguinte</translation>
    </message>
    <message>
        <source>Proxy and certificates</source>
        <translation>Proxy e certificados</translation>
    </message>
    <message>
        <source>As this computer is set up</source>
        <translation>Tal como este computador está configurado</translation>
    </message>
    <message>
        <source>Connects directly</source>
        <translation>Conecta diretamente</translation>
    </message>
    <message>
        <source>The host and the port beside it</source>
        <translation>O endereço e a porta ao lado</translation>
    </message>
    <message>
        <source>A number, such as 3128 or 8080</source>
        <translation>Um número, por exemplo 3128 ou 8080</translation>
    </message>
    <message>
        <source>Opens a dialog to find the file</source>
        <translation>Abre um diálogo para procurar o arquivo</translation>
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
        <translation>O idioma do programa, a partir do próximo início</translation>
    </message>
    <message>
        <source>The program speaks it from its next start on. Numbers and dates follow the language, too; exported files stay the same in every language.</source>
        <translation>O programa usa-o a partir do próximo início. Os números e as datas também acompanham o idioma; os arquivos exportados são iguais em todos os idiomas.</translation>
    </message>
    <message>
        <source>Of the texts in this program</source>
        <translation>O dos textos deste programa</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>What can be done by keyboard, and with which keys</source>
        <translation>O que se pode fazer com o teclado, e com que teclas</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Ação</translation>
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
    <message>
        <source>An API key, or your password</source>
        <translation>Uma chave de API, ou a sua senha</translation>
    </message>
    <message>
        <source>Type or paste it; nobody sees more than dots</source>
        <translation>Digite ou cole; ninguém vê mais do que pontos</translation>
    </message>
    <message>
        <source>Signs in and opens the domain</source>
        <translation>Inicia sessão e abre o domínio</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc faz o mesmo</translation>
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
    <message>
        <source>How much has been loaded</source>
        <translation>Quanto já foi carregado</translation>
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
    <message>
        <source>Shows only users with these words</source>
        <translation>Mostra só os utilizadores com estas palavras</translation>
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
    <message>
        <source>Enter shows the cases of a user</source>
        <translation>Enter mostra os casos de um utilizador</translation>
    </message>
    <message>
        <source>Goes to the table of cases</source>
        <translation>Leva à tabela de casos</translation>
    </message>
    <message>
        <source>Ctrl+C copies a value</source>
        <translation>Ctrl+C copia um valor</translation>
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
    <message>
        <source>Enter shows a view, F2 renames it</source>
        <translation>Enter mostra uma vista, F2 renomeia-a</translation>
    </message>
    <message>
        <source>Uses its filters, sort and columns</source>
        <translation>Usa os filtros, a ordem e as colunas dela</translation>
    </message>
    <message>
        <source>F2 in the list does the same</source>
        <translation>F2 na lista faz o mesmo</translation>
    </message>
    <message>
        <source>Makes a copy under a new name</source>
        <translation>Faz uma cópia com um novo nome</translation>
    </message>
    <message>
        <source>No case is deleted by that</source>
        <translation>Isso não elimina nenhum caso</translation>
    </message>
    <message>
        <source>Reads views from a file</source>
        <translation>Lê vistas de um arquivo</translation>
    </message>
    <message>
        <source>Writes the chosen views to a file, or all</source>
        <translation>Escreve num arquivo as vistas escolhidas, ou todas</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc faz o mesmo</translation>
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
        <translation>%1, compilado com %2</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc faz o mesmo</translation>
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
        <translation>Casos carregados: %L1</translation>
    </message>
    <message>
        <source>%L1 of %L2 cases loaded</source>
        <translation>Casos carregados: %L1 de %L2</translation>
    </message>
    <message>
        <source>%L1 of %L2 cases loaded, %3 left</source>
        <translation>Casos carregados: %L1 de %L2, faltam %3</translation>
    </message>
    <message>
        <source>Packing the file</source>
        <translation>Compactação do arquivo</translation>
    </message>
    <message>
        <source>%L1 cases written</source>
        <translation>Casos escritos: %L1</translation>
    </message>
    <message>
        <source>%L1 of %L2 cases written</source>
        <translation>Casos escritos: %L1 de %L2</translation>
    </message>
    <message>
        <source>%L1 of %L2 cases written, %3 left</source>
        <translation>Casos escritos: %L1 de %L2, faltam %3</translation>
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
        <source>Asking the server for the case…</source>
        <translation>Pedido do caso ao servidor…</translation>
    </message>
    <message>
        <source>Case without a name</source>
        <translation>Caso sem nome</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Tentar de &amp;novo</translation>
    </message>
</context>
<context>
    <name>ccb::CaseFactsView</name>
    <message>
        <source>Can be selected and copied</source>
        <translation>Pode ser selecionado e copiado</translation>
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
    <message>
        <source>Tr&amp;y again</source>
        <translation>Tentar de &amp;novo</translation>
    </message>
    <message>
        <source>Asks the server for the whole list</source>
        <translation>Pede ao servidor a lista completa</translation>
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
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Tentar de &amp;novo</translation>
    </message>
    <message>
        <source>The next place found in the raw answer</source>
        <translation>A ocorrência seguinte na resposta bruta</translation>
    </message>
    <message>
        <source>The place found before</source>
        <translation>A ocorrência anterior</translation>
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
    <message>
        <source>Colu&amp;mn %1</source>
        <translation>Colu&amp;na “%1”</translation>
    </message>
    <message>
        <source>Move towards the &amp;start	Ctrl+Shift+Right</source>
        <translation>Mover na direção do &amp;início	Ctrl+Shift+Direita</translation>
    </message>
    <message>
        <source>Move towards the &amp;start	Ctrl+Shift+Left</source>
        <translation>Mover na direção do &amp;início	Ctrl+Shift+Esquerda</translation>
    </message>
    <message>
        <source>Move towards the &amp;end	Ctrl+Shift+Left</source>
        <translation>Mover na direção do fi&amp;m	Ctrl+Shift+Esquerda</translation>
    </message>
    <message>
        <source>Move towards the &amp;end	Ctrl+Shift+Right</source>
        <translation>Mover na direção do fi&amp;m	Ctrl+Shift+Direita</translation>
    </message>
    <message>
        <source>Co&amp;py rows as</source>
        <translation>Copiar linhas co&amp;mo</translation>
    </message>
    <message>
        <source>&amp;Tab-separated text, for spreadsheets</source>
        <translation>&amp;Texto separado por tabulações, para folhas de cálculo</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>&amp;Markdown table</source>
        <translation>Tabela &amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>Filter the current column</source>
        <translation>Filtrar a coluna atual</translation>
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
    <message>
        <source>Where to sign in:</source>
        <translation>Onde iniciar sessão:</translation>
    </message>
    <message>
        <source>Exporting without a window:</source>
        <translation>Exportar sem janela:</translation>
    </message>
    <message>
        <source>Write a file and end; - is the standard output. The ending says the format: .csv, .xlsx (Excel), .jsonl or .ndjson (each case as the server sent it), .sqlite, .sqlite3 or .db (a table for each case type); any other is CSV.</source>
        <translation>Escrever um arquivo e terminar; - é a saída padrão. A extensão indica o formato: .csv, .xlsx (Excel), .jsonl ou .ndjson (cada caso tal como o servidor o enviou), .sqlite, .sqlite3 ou .db (uma tabela por tipo de caso); qualquer outra é CSV.</translation>
    </message>
    <message>
        <source>What to export:</source>
        <translation>O que exportar:</translation>
    </message>
    <message>
        <source>How to write it:</source>
        <translation>Como escrever:</translation>
    </message>
    <message>
        <source>csv, xlsx, jsonl or sqlite, whatever the file&apos;s ending says.</source>
        <translation>csv, xlsx, jsonl ou sqlite, seja qual for a extensão do arquivo.</translation>
    </message>
    <message>
        <source>The columns to write, in this order (all); parent.NAME is that of the parent case.</source>
        <translation>As colunas a escrever, por esta ordem (todas); parent.NOME é a do caso pai.</translation>
    </message>
    <message>
        <source>SIGN</source>
        <translation>SINAL</translation>
    </message>
    <message>
        <source>CSV: comma (as it is), semicolon or tab.</source>
        <translation>CSV: comma (vírgula, o padrão), semicolon (ponto e vírgula) ou tab (tabulação).</translation>
    </message>
    <message>
        <source>CSV: without the byte-order mark that Excel knows UTF-8 by.</source>
        <translation>CSV: sem a marca de ordem dos bytes pela qual o Excel reconhece UTF-8.</translation>
    </message>
    <message>
        <source>CSV: write values that begin like a formula without a leading apostrophe.</source>
        <translation>CSV: escrever sem apóstrofo inicial os valores que começam como uma fórmula.</translation>
    </message>
    <message>
        <source>Write FILE.manifest.json too: what the file holds, from where, and its SHA-256.</source>
        <translation>Escrever também ARQUIVO.manifest.json: o que o arquivo contém, de onde vem, e o seu SHA-256.</translation>
    </message>
    <message>
        <source>How to ask the server:</source>
        <translation>Como consultar o servidor:</translation>
    </message>
    <message>
        <source>--%1 goes with CSV only.</source>
        <translation>--%1 só se usa com CSV.</translation>
    </message>
    <message>
        <source>--columns does not go with JSON Lines, which has whole cases.</source>
        <translation>--columns não se usa com JSON Lines, que tem casos completos.</translation>
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
    <message>
        <source>Adds this to the filters that are on</source>
        <translation>Acrescenta isto aos filtros ativos</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc faz o mesmo</translation>
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
    <message>
        <source>Signed in</source>
        <translation>Sessão iniciada</translation>
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
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Export cases to</source>
        <translation>Exportar casos para</translation>
    </message>
    <message>
        <source>&amp;Selected rows (%L1)</source>
        <translation>Linhas &amp;selecionadas (%L1)</translation>
    </message>
    <message>
        <source>Ro&amp;ws shown (%L1)</source>
        <translation>Linhas &amp;mostradas (%L1)</translation>
    </message>
    <message>
        <source>Everything &amp;loaded (%L1)</source>
        <translation>Tudo o que está carre&amp;gado (%L1)</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Pelo nome</translation>
    </message>
    <message>
        <source>By id</source>
        <translation>Pelo ID</translation>
    </message>
    <message>
        <source>By name and by id</source>
        <translation>Pelo nome e pelo ID</translation>
    </message>
    <message>
        <source>CSV, for any program (.csv)</source>
        <translation>CSV, para qualquer programa (.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (.xlsx)</source>
        <translation>Livro do Excel (.xlsx)</translation>
    </message>
    <message>
        <source>JSON Lines (.jsonl)</source>
        <translation>JSON Lines (.jsonl)</translation>
    </message>
    <message>
        <source>SQLite database (.sqlite)</source>
        <translation>Base de dados SQLite (.sqlite)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Vírgula</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Ponto e vírgula</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulação</translation>
    </message>
    <message>
        <source>Ids, phone numbers and leading zeros stay as they are, dates are dates. More rows than fit a sheet go on in the next one.</source>
        <translation>Os ID, os números de telefone e os zeros à esquerda ficam como estão, as datas são datas. As linhas que não cabem numa folha continuam na seguinte.</translation>
    </message>
    <message>
        <source>One case on each line, with all that the server sent of it. For programs and scripts.</source>
        <translation>Um caso em cada linha, com tudo o que o servidor enviou dele. Para programas e scripts.</translation>
    </message>
    <message>
        <source>A database with a table for each case type. For queries and statistics programs.</source>
        <translation>Uma base de dados com uma tabela por tipo de caso. Para consultas e programas de estatística.</translation>
    </message>
    <message>
        <source>&amp;Visible in the table (%L1)</source>
        <translation>&amp;Visíveis na tabela (%L1)</translation>
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
        <translation>Escol&amp;hidas (%L1)</translation>
    </message>
    <message>
        <source>All cases of the domain are loaded.</source>
        <translation>Todos os casos do domínio estão carregados.</translation>
    </message>
    <message>
        <source>No filter is on: all cases of the domain</source>
        <translation>Nenhum filtro ativo: todos os casos do domínio</translation>
    </message>
    <message>
        <source>%1 The server is asked.</source>
        <translation>%1 O servidor é consultado.</translation>
    </message>
    <message>
        <source>Each line of the file is one whole case as the server sent it, with all its properties and indices.

There are no columns to show.</source>
        <translation>Cada linha do arquivo é um caso completo tal como o servidor o enviou, com todas as propriedades e índices.

Não há colunas a mostrar.</translation>
    </message>
    <message>
        <source>No column is chosen. Tick at least one.</source>
        <translation>Nenhuma coluna está escolhida. Marque pelo menos uma.</translation>
    </message>
    <message>
        <source>None of these cases is loaded, so there is nothing to show.</source>
        <translation>Nenhum destes casos está carregado; por isso, não há nada para mostrar.</translation>
    </message>
    <message>
        <source>The server is asked for the cases when the export begins. These are some that are loaded.</source>
        <translation>Os casos são pedidos ao servidor quando a exportação começa. Estes são alguns dos que estão carregados.</translation>
    </message>
    <message>
        <source>The server is asked for the cases when the export begins.</source>
        <translation>Os casos são pedidos ao servidor quando a exportação começa.</translation>
    </message>
    <message>
        <source>1 case. The server is asked for it again.</source>
        <translation>1 caso. É pedido de novo ao servidor.</translation>
    </message>
    <message>
        <source>%L1 cases. The server is asked for them again.</source>
        <translation>%L1 casos. São pedidos de novo ao servidor.</translation>
    </message>
    <message>
        <source>%L1 rows, %L2 columns.</source>
        <translation>Linhas: %L1, colunas: %L2.</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 rows, %L3 columns.</source>
        <translation>As primeiras %L1 de %L2 linhas, colunas: %L3.</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Arquivos %1 (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Writes the file</source>
        <translation>Escreve o arquivo</translation>
    </message>
    <message>
        <source>Closes this dialog, or stops the export that is running</source>
        <translation>Fecha esta janela, ou para a exportação em curso</translation>
    </message>
</context>
<context>
    <name>ccb::ExportFile</name>
    <message>
        <source>A manifest lies beside a file: there is none beside “%1”.</source>
        <translation>Um manifesto fica ao lado de um arquivo: não há nenhum ao lado de “%1”.</translation>
    </message>
    <message>
        <source>Write to a file, or leave the manifest out.</source>
        <translation>Escreva num arquivo, ou dispense o manifesto.</translation>
    </message>
    <message>
        <source>the manifest of the file that was there could not be removed</source>
        <translation>não foi possível remover o manifesto do arquivo que lá estava</translation>
    </message>
</context>
<context>
    <name>ccb::ExportManifest</name>
    <message>
        <source>open cases</source>
        <translation>casos abertos</translation>
    </message>
    <message>
        <source>closed cases</source>
        <translation>casos fechados</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>contém “%1”</translation>
    </message>
</context>
<context>
    <name>ccb::ExportPath</name>
    <message>
        <source>This name is too long for a file. Choose a shorter one.</source>
        <translation>Este nome é demasiado longo para um arquivo. Escolha um mais curto.</translation>
    </message>
    <message>
        <source>This name holds a line break or another letter that cannot be seen. Type it again.</source>
        <translation>Este nome contém uma quebra de linha ou outro caractere invisível. Digite-o de novo.</translation>
    </message>
    <message>
        <source>A file&apos;s name cannot hold %1. Choose another name.</source>
        <translation>O nome de um arquivo não pode conter %1. Escolha outro nome.</translation>
    </message>
    <message>
        <source>This is a folder. Add a name for the file.</source>
        <translation>Isto é uma pasta. Acrescente um nome para o arquivo.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another one.</source>
        <translation>A pasta %1 não existe. Escolha outra.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1. Choose another folder.</source>
        <translation>Não é possível escrever em %1. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>This file exists and will be replaced.</source>
        <translation>Este arquivo já existe e será substituído.</translation>
    </message>
</context>
<context>
    <name>ccb::ExportPreviewView</name>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
    <message>
        <source>The first rows as the file will hold them</source>
        <translation>As primeiras linhas tal como o arquivo as terá</translation>
    </message>
</context>
<context>
    <name>ccb::ExportRun</name>
    <message>
        <source>The export ended with the sign-in that it read from. No file was written.</source>
        <translation>A exportação terminou com a sessão de onde lia. Nenhum arquivo foi escrito.</translation>
    </message>
    <message>
        <source>Sign in and export again.</source>
        <translation>Inicie sessão e exporte de novo.</translation>
    </message>
    <message>
        <source>%L1 fetched</source>
        <translation>recebidos %L1</translation>
    </message>
    <message>
        <source>%L1 written</source>
        <translation>escritos %L1</translation>
    </message>
    <message>
        <source>%L1 of %L2 fetched</source>
        <translation>recebidos %L1 de %L2</translation>
    </message>
    <message>
        <source>%L1 of %L2 written</source>
        <translation>escritos %L1 de %L2</translation>
    </message>
    <message>
        <source>%1, about %L2 s left</source>
        <translation>%1, faltam cerca de %L2 s</translation>
    </message>
    <message>
        <source>%1, about %L2 min left</source>
        <translation>%1, faltam cerca de %L2 min</translation>
    </message>
    <message>
        <source>Packing the file…</source>
        <translation>Compactação do arquivo…</translation>
    </message>
</context>
<context>
    <name>ccb::ExportStatus</name>
    <message>
        <source>Show the export that is running</source>
        <translation>Mostrar a exportação em curso</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Progresso da exportação</translation>
    </message>
    <message>
        <source>How much of the file is written</source>
        <translation>Quanto do arquivo já está escrito</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar a exportação</translation>
    </message>
    <message>
        <source>Stop the export; no file is left</source>
        <translation>Parar a exportação; não fica nenhum arquivo</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exportação: %1</translation>
    </message>
</context>
<context>
    <name>ccb::FileError</name>
    <message>
        <source>it is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>Add the name of a file to it.</source>
        <translation>Acrescente-lhe o nome de um arquivo.</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>a pasta não existe</translation>
    </message>
    <message>
        <source>Choose another one. If it is on a drive or a share, connect that first.</source>
        <translation>Escolha outra. Se estiver numa unidade ou partilha de rede, conecte-a primeiro.</translation>
    </message>
    <message>
        <source>the drive or share does not answer</source>
        <translation>a unidade ou partilha de rede não responde</translation>
    </message>
    <message>
        <source>Connect it and export again, or choose another place.</source>
        <translation>Conecte-a e exporte de novo, ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>you have no right to write there</source>
        <translation>não tem permissão para escrever aí</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Escolha uma pasta sua.</translation>
    </message>
    <message>
        <source>the folder is read-only</source>
        <translation>a pasta é só de leitura</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>o nome é demasiado longo</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Escolha um mais curto.</translation>
    </message>
    <message>
        <source>the name is not allowed there</source>
        <translation>o nome não é permitido aí</translation>
    </message>
    <message>
        <source>Choose another one, of letters and digits.</source>
        <translation>Escolha outro, de letras e algarismos.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>Free some space, or choose another place.</source>
        <translation>Liberte algum espaço, ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>Choose another place, or free some space.</source>
        <translation>Escolha outro lugar, ou liberte algum espaço.</translation>
    </message>
    <message>
        <source>Could not write to standard output: %1.</source>
        <translation>Não foi possível escrever na saída padrão: %1.</translation>
    </message>
    <message>
        <source>Could not write “%1”: %2.</source>
        <translation>Não foi possível escrever “%1”: %2.</translation>
    </message>
    <message>
        <source>%1 The file that was there is unchanged.</source>
        <translation>%1 O arquivo que lá estava mantém-se inalterado.</translation>
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
    <message>
        <source>Space or Delete does it; Left and Right go to the other filters</source>
        <translation>Espaço ou Delete fazem-no; Esquerda e Direita levam aos outros filtros</translation>
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
    <message>
        <source>A text, =text, &gt;5, 1..9 or blank; Down goes to the table</source>
        <translation>Um texto, =texto, &gt;5, 1..9 ou blank (em branco); Baixo leva à tabela</translation>
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
    <name>ccb::Guide</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sessão</translation>
    </message>
    <message>
        <source>The cases</source>
        <translation>Os casos</translation>
    </message>
    <message>
        <source>Find cases</source>
        <translation>Encontrar casos</translation>
    </message>
    <message>
        <source>Columns and views</source>
        <translation>Colunas e vistas</translation>
    </message>
    <message>
        <source>One case</source>
        <translation>Um caso</translation>
    </message>
    <message>
        <source>Users, groups and locations</source>
        <translation>Utilizadores, grupos e localizações</translation>
    </message>
    <message>
        <source>Checks and profiles</source>
        <translation>Verificações e perfis</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Levar os dados</translation>
    </message>
    <message>
        <source>Without a window</source>
        <translation>Sem janela</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Quando algo está errado</translation>
    </message>
    <message>
        <source>CommCare Browser shows the users and cases of one CommCareHQ domain (a project space). It only reads: nothing on the server is changed.</source>
        <translation>O CommCare Browser mostra os utilizadores e os casos de um domínio (um espaço do projeto) do CommCareHQ. Só lê: nada é alterado no servidor.</translation>
    </message>
    <message>
        <source>The sign-in dialog</source>
        <translation>O diálogo de início de sessão</translation>
    </message>
    <message>
        <source>Server: the address of CommCareHQ that your project uses. You can paste the address of any page of your project; server and domain are taken from it.</source>
        <translation>Servidor: o endereço do CommCareHQ que o seu projeto usa. Pode colar o endereço de qualquer página do seu projeto; o servidor e o domínio são tirados dele.</translation>
    </message>
    <message>
        <source>Username: the e-mail address with which you sign in to the web site.</source>
        <translation>Nome de utilizador: o e-mail com que inicia sessão no site.</translation>
    </message>
    <message>
        <source>API key: make one on the web site, under your account&apos;s settings, “API keys”. The dialog has a link to that page. The password of the web site works, too: choose it under “Sign in with”.</source>
        <translation>Chave de API: crie uma no site, nas configurações da sua conta, em “API Keys”. O diálogo tem um link para essa página. A senha do site também funciona: escolha-a em “Iniciar sessão com”.</translation>
    </message>
    <message>
        <source>Domain: its short name, as in the address of its pages. Those that you may open are offered.</source>
        <translation>Domínio: o seu nome curto, como no endereço das suas páginas. São oferecidos aqueles que pode abrir.</translation>
    </message>
    <message>
        <source>Where the key is kept</source>
        <translation>Onde fica guardada a chave</translation>
    </message>
    <message>
        <source>The key goes to the keychain of this computer, and nowhere else. Without a keychain the program says so, and forgets the key when it ends. “Sign out and forget the key” in the menu “File” removes it.</source>
        <translation>A chave vai para o porta-chaves deste computador, e para nenhum outro lugar. Sem porta-chaves, o programa avisa, e esquece a chave quando termina. “Terminar sessão e esquecer a chave”, no menu “Arquivo”, remove-a.</translation>
    </message>
    <message>
        <source>Each connection is kept under a name. The button at the beginning of the toolbar switches between them; “File &gt; New window” opens another one beside the first.</source>
        <translation>Cada conexão é guardada com um nome. O botão no início da barra de ferramentas muda de uma para outra; “Arquivo &gt; Nova janela” abre outra ao lado da primeira.</translation>
    </message>
    <message>
        <source>The sign-in is refused, or something is missing? See %1.</source>
        <translation>O início de sessão é recusado, ou falta alguma coisa? Veja %1.</translation>
    </message>
    <message>
        <source>After signing in, the cases arrive page by page. You can work with those that are here while the others come. The line at the bottom says how many there are, and whether they are complete; after a failure, “Continue” goes on where it stopped.</source>
        <translation>Depois de iniciar sessão, os casos chegam página a página. Pode trabalhar com os que já estão aqui enquanto os outros chegam. A linha ao fundo diz quantos são, e se estão completos; depois de uma falha, “Continuar” prossegue onde parou.</translation>
    </message>
    <message>
        <source>The table of cases with the filters above it</source>
        <translation>A tabela de casos com os filtros por cima</translation>
    </message>
    <message>
        <source>A click on a heading sorts by that column, a second click the other way round.</source>
        <translation>Um clique num título ordena por essa coluna, um segundo clique inverte a ordem.</translation>
    </message>
    <message>
        <source>Enter, or a double click, opens the case beside the table.</source>
        <translation>Enter, ou um clique duplo, abre o caso ao lado da tabela.</translation>
    </message>
    <message>
        <source>Ctrl+C copies the selected rows, with headings, for a spreadsheet.</source>
        <translation>Ctrl+C copia as linhas selecionadas, com os títulos, para uma folha de cálculo.</translation>
    </message>
    <message>
        <source>A right click on a cell offers its value as a filter; a right click on a heading offers what can be done with the column.</source>
        <translation>Um clique com o botão direito numa célula oferece o valor dela como filtro; num título, oferece o que se pode fazer com a coluna.</translation>
    </message>
    <message>
        <source>Large domains</source>
        <translation>Domínios grandes</translation>
    </message>
    <message>
        <source>A domain with more cases than fit is not loaded whole. “File &gt; What to load…” lets the server send only some types, owners or dates. “Whole domain”, beside the search field, looks through all cases on the server.</source>
        <translation>Um domínio com mais casos do que cabem não é carregado por inteiro. “Arquivo &gt; O que carregar…” faz com que o servidor envie só alguns tipos, proprietários ou datas. “Todo o domínio”, ao lado do campo de pesquisa, procura em todos os casos do servidor.</translation>
    </message>
    <message>
        <source>Go on with %1, %2 or %3.</source>
        <translation>Continue com %1, %2 ou %3.</translation>
    </message>
    <message>
        <source>Case type, status and owner are chosen above the table. The search field in the toolbar finds words anywhere in a case. Below each heading is a field that filters that column by what you type.</source>
        <translation>O tipo de caso, o estado e o proprietário escolhem-se por cima da tabela. O campo de pesquisa na barra de ferramentas encontra palavras em qualquer parte de um caso. Por baixo de cada título há um campo que filtra essa coluna pelo que digitar.</translation>
    </message>
    <message>
        <source>The filter row, and the filters that are on as chips</source>
        <translation>A linha de filtros, e os filtros ativos como etiquetas</translation>
    </message>
    <message>
        <source>contains this text; capitals and accents do not matter</source>
        <translation>contém este texto; maiúsculas e acentos não importam</translation>
    </message>
    <message>
        <source>is exactly this; is anything else</source>
        <translation>é exatamente isto; é qualquer outra coisa</translation>
    </message>
    <message>
        <source>less or greater: numbers as numbers, dates as dates</source>
        <translation>menor ou maior: números como números, datas como datas</translation>
    </message>
    <message>
        <source>from the first to the last, both included; 1.. or ..9 leave one end open</source>
        <translation>do primeiro ao último, ambos incluídos; 1.. ou ..9 deixam um lado aberto</translation>
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
        <source>there, but empty; has a value</source>
        <translation>em branco: existe, mas vazio; não em branco: tem valor</translation>
    </message>
    <message>
        <source>the case does not have this property at all</source>
        <translation>ausente: o caso nem sequer tem esta propriedade</translation>
    </message>
    <message>
        <source>in quotes: the text as it stands</source>
        <translation>entre aspas: o texto tal como está</translation>
    </message>
    <message>
        <source>Filters combine: a case is shown when all of them fit. Each filter has a chip that takes it away, and “Clear” takes all of them away. Dates are written as year, month and day, in every language.</source>
        <translation>Os filtros combinam-se: um caso é mostrado quando todos se aplicam. Cada filtro tem uma etiqueta que o retira, e “Limpar” retira-os todos. As datas escrevem-se como ano, mês e dia, em todos os idiomas.</translation>
    </message>
    <message>
        <source>To keep a set of filters for later, save it as a view: %1.</source>
        <translation>Para conservar um conjunto de filtros, guarde-o como vista: %1.</translation>
    </message>
    <message>
        <source>“Columns” chooses which columns are shown, finds one by its name, and orders them. Each case type has columns of its own. Muted names are defined in the applications, but no case that is loaded has them.</source>
        <translation>“Colunas” escolhe que colunas são mostradas, encontra uma pelo nome, e ordena-as. Cada tipo de caso tem as suas próprias colunas. Os nomes esbatidos estão definidos nas aplicações, mas nenhum caso carregado os tem.</translation>
    </message>
    <message>
        <source>The list of columns, with a field to find one</source>
        <translation>A lista de colunas, com um campo para procurar uma</translation>
    </message>
    <message>
        <source>Drag a heading to move its column, and its edge to change the width; a double click on the edge fits the width to the values.</source>
        <translation>Arraste um título para mover a coluna, e a borda dele para alterar a largura; um clique duplo na borda ajusta a largura aos valores.</translation>
    </message>
    <message>
        <source>“Freeze up to here” in the menu of a heading keeps the first columns in view.</source>
        <translation>“Fixar até aqui”, no menu de um título, mantém à vista as primeiras colunas.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>A view keeps filters, sort and columns under a name, for one domain. “Views &gt; Save what is shown…” makes one; choose it from the same menu later. “Arrange, import and export…” passes views on to colleagues as a file.</source>
        <translation>Uma vista guarda filtros, ordem e colunas com um nome, para um domínio. “Vistas &gt; Guardar o que é mostrado…” cria uma; escolha-a mais tarde no mesmo menu. “Organizar, importar e exportar…” passa vistas a colegas num arquivo.</translation>
    </message>
    <message>
        <source>An open case has four tabs beside the table. The arrows above them go back and forward through the cases that you have looked at.</source>
        <translation>Um caso aberto tem quatro abas ao lado da tabela. As setas por cima delas recuam e avançam pelos casos que já viu.</translation>
    </message>
    <message>
        <source>A case with its relations: the path above it and its children</source>
        <translation>Um caso com as suas relações: o caminho acima dele e os seus filhos</translation>
    </message>
    <message>
        <source>Properties: all values, with a search of their own. The line below the list shows a long value whole.</source>
        <translation>Propriedades: todos os valores, com pesquisa própria. A linha por baixo da lista mostra por inteiro um valor longo.</translation>
    </message>
    <message>
        <source>Relations: the path up to the first parent, and the children below, counted by type. Closed and missing cases are marked. “Show in the table” narrows the table to the children.</source>
        <translation>Relações: o caminho para cima até ao primeiro pai, e os filhos por baixo, contados por tipo. Os casos fechados e os ausentes estão assinalados. “Mostrar na tabela” restringe a tabela aos filhos.</translation>
    </message>
    <message>
        <source>History: the forms that touched the case: when, who, and which form.</source>
        <translation>Histórico: os formulários que alteraram o caso: quando, quem, e que formulário.</translation>
    </message>
    <message>
        <source>Raw: the server&apos;s answer as it came, with a search, for who builds the application.</source>
        <translation>Dados brutos: a resposta do servidor tal como chegou, com pesquisa, para quem constrói a aplicação.</translation>
    </message>
    <message>
        <source>“Open in CommCareHQ” shows the case on the web site.</source>
        <translation>“Abrir no CommCareHQ” mostra o caso no site.</translation>
    </message>
    <message>
        <source>Owners of cases are shown by name: mobile workers, web users, groups and locations. What is not an active mobile worker says so after the name, and an id that is in no list stands back.</source>
        <translation>Os proprietários dos casos são mostrados pelo nome: trabalhadores móveis, utilizadores web, grupos e localizações. O que não é um trabalhador móvel ativo traz essa indicação depois do nome, e um ID que não está em nenhuma lista aparece esbatido.</translation>
    </message>
    <message>
        <source>The users, and the current one&apos;s cases by type</source>
        <translation>Os utilizadores, e os casos do utilizador atual por tipo</translation>
    </message>
    <message>
        <source>“Users” narrows the users by kind, activity, role, group and location, and counts the current user&apos;s cases by type. A click on a type shows these cases.</source>
        <translation>“Utilizadores” restringe os utilizadores por categoria, atividade, função, grupo e localização, e conta por tipo os casos do utilizador atual. Um clique num tipo mostra estes casos.</translation>
    </message>
    <message>
        <source>“Groups and locations” shows the groups with their members, and the locations by hierarchy, with the users and cases of each. “Show cases” leads to the cases; for a location, to those of the locations below it, too.</source>
        <translation>“Grupos e localizações” mostra os grupos com os seus membros, e as localizações por hierarquia, com os utilizadores e os casos de cada uma. “Mostrar casos” leva aos casos; numa localização, também aos das localizações abaixo dela.</translation>
    </message>
    <message>
        <source>“Checks”, beside the filters, counts the cases that probably have something wrong, and shows them:</source>
        <translation>“Verificações”, ao lado dos filtros, conta os casos em que algo está provavelmente errado, e mostra-os:</translation>
    </message>
    <message>
        <source>the owner is in no list, or an open case belongs to a deactivated worker;</source>
        <translation>o proprietário não está em nenhuma lista, ou um caso aberto pertence a um trabalhador desativado;</translation>
    </message>
    <message>
        <source>the parent is missing, or closed while the case is open;</source>
        <translation>o pai está ausente, ou fechado enquanto o caso está aberto;</translation>
    </message>
    <message>
        <source>two cases of a type have the same external id;</source>
        <translation>dois casos do mesmo tipo têm o mesmo ID externo;</translation>
    </message>
    <message>
        <source>a date or a place cannot be right.</source>
        <translation>uma data ou um lugar não pode estar certo.</translation>
    </message>
    <message>
        <source>What a column holds</source>
        <translation>O que uma coluna contém</translation>
    </message>
    <message>
        <source>The profile of a column: how many have a value, and the most frequent ones</source>
        <translation>O perfil de uma coluna: quantos casos têm valor, e os valores mais frequentes</translation>
    </message>
    <message>
        <source>“Profile of …” in the menu of a heading tells how many cases have a value, a blank one or none, the most frequent values, the least and the greatest, and the sum and average of numbers. It follows the filters, and a click on a line filters by it.</source>
        <translation>“Perfil de …”, no menu de um título, diz quantos casos têm um valor, um valor em branco ou nenhum, os valores mais frequentes, o menor e o maior, e a soma e a média dos números. Acompanha os filtros, e um clique numa linha filtra por ela.</translation>
    </message>
    <message>
        <source>The line at the bottom adds up the current column over the selected rows. How to filter is told in %1.</source>
        <translation>A linha ao fundo soma a coluna atual nas linhas selecionadas. Como filtrar explica-se em %1.</translation>
    </message>
    <message>
        <source>“Export”, or Ctrl+E, writes cases to a file. The dialog asks what and how, and shows the first rows as they will be:</source>
        <translation>“Exportar”, ou Ctrl+E, escreve casos num arquivo. O diálogo pergunta o quê e como, e mostra as primeiras linhas tal como vão ficar:</translation>
    </message>
    <message>
        <source>The export dialog with a preview of the first rows</source>
        <translation>O diálogo de exportação com uma pré-visualização das primeiras linhas</translation>
    </message>
    <message>
        <source>Which cases: the selected ones, those shown, everything loaded, or everything on the server that matches the filters.</source>
        <translation>Que casos: os selecionados, os mostrados, tudo o que está carregado, ou tudo o que no servidor corresponde aos filtros.</translation>
    </message>
    <message>
        <source>Which columns: the visible ones, all, or a choice; with the parent&apos;s columns beside them, if wanted. Owners by name, by id, or both.</source>
        <translation>Que colunas: as visíveis, todas, ou uma escolha; com as colunas do caso pai ao lado, se quiser. Os proprietários pelo nome, pelo ID, ou por ambos.</translation>
    </message>
    <message>
        <source>Which format: see below. Your choices are remembered.</source>
        <translation>Que formato: veja abaixo. As suas escolhas são lembradas.</translation>
    </message>
    <message>
        <source>for every program; with a separator of your choice</source>
        <translation>para todos os programas; com um separador à sua escolha</translation>
    </message>
    <message>
        <source>a workbook: ids and phone numbers stay as they are, dates are dates, the headings stay in view</source>
        <translation>um livro: os ID e os números de telefone ficam como estão, as datas são datas, os títulos ficam à vista</translation>
    </message>
    <message>
        <source>each case in one line, as the server sent it; for programs</source>
        <translation>cada caso numa linha, tal como o servidor o enviou; para programas</translation>
    </message>
    <message>
        <source>a database with one table for each case type</source>
        <translation>uma base de dados com uma tabela por tipo de caso</translation>
    </message>
    <message>
        <source>Long exports go on in the background, tell the time that is left, and can be cancelled. The file appears when it is complete: after a failure the old file is still there, and no half one.</source>
        <translation>As exportações longas prosseguem em segundo plano, dizem o tempo que falta, e podem ser canceladas. O arquivo aparece quando está completo: depois de uma falha, o arquivo antigo continua lá, e não fica nenhum pela metade.</translation>
    </message>
    <message>
        <source>A value that begins like a formula gets an apostrophe before it in CSV, so that a spreadsheet does not run what somebody typed into a form. The description beside the file, which you can ask for, tells where the data came from, with which filters, and when.</source>
        <translation>No CSV, um valor que começa como uma fórmula leva antes um apóstrofo, para que uma folha de cálculo não execute o que alguém digitou num formulário. A descrição ao lado do arquivo, que pode pedir, diz de onde vieram os dados, com que filtros, e quando.</translation>
    </message>
    <message>
        <source>For a few rows, Ctrl+C is quicker. For an export every night, see %1.</source>
        <translation>Para poucas linhas, Ctrl+C é mais rápido. Para uma exportação todas as noites, veja %1.</translation>
    </message>
    <message>
        <source>The same program exports from a script or a timer, without a window:</source>
        <translation>O mesmo programa exporta a partir de um script ou de uma tarefa agendada, sem janela:</translation>
    </message>
    <message>
        <source>The ending of the file chooses the format.</source>
        <translation>A extensão do arquivo escolhe o formato.</translation>
    </message>
    <message>
        <source>The key comes from the keychain, when you have signed in once in the window, or from the environment variable COMMCARE_API_KEY. It never stands on the command line.</source>
        <translation>A chave vem do porta-chaves, se já iniciou sessão uma vez na janela, ou da variável de ambiente COMMCARE_API_KEY. Nunca aparece na linha de comandos.</translation>
    </message>
    <message>
        <source>“commcare-browser --help” lists all filters and options.</source>
        <translation>“commcare-browser --help” lista todos os filtros e opções.</translation>
    </message>
    <message>
        <source>Column names and values are the same in every language.</source>
        <translation>Os nomes das colunas e os valores são iguais em todos os idiomas.</translation>
    </message>
    <message>
        <source>The exit status tells how it went:</source>
        <translation>O código de saída diz como correu:</translation>
    </message>
    <message>
        <source>the file is complete</source>
        <translation>o arquivo está completo</translation>
    </message>
    <message>
        <source>the command line makes no sense</source>
        <translation>a linha de comandos não faz sentido</translation>
    </message>
    <message>
        <source>the sign-in was refused</source>
        <translation>o início de sessão foi recusado</translation>
    </message>
    <message>
        <source>the server or the network failed</source>
        <translation>o servidor ou a rede falhou</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>não foi possível escrever o arquivo</translation>
    </message>
    <message>
        <source>“Help &gt; Connection doctor…” asks the server what your key may read, and says for each part what is missing and who can give it.</source>
        <translation>“Ajuda &gt; Diagnóstico da conexão…” pergunta ao servidor o que a sua chave pode ler, e diz para cada parte o que falta e quem o pode conceder.</translation>
    </message>
    <message>
        <source>The connection doctor with its findings</source>
        <translation>O diagnóstico da conexão com os seus resultados</translation>
    </message>
    <message>
        <source>The sign-in is refused: check the username, and whether the key still exists on the web site. An account with two-factor sign-in needs a key, or a code with each password.</source>
        <translation>O início de sessão é recusado: verifique o nome de utilizador, e se a chave ainda existe no site. Uma conta com dois fatores precisa de uma chave, ou de um código com cada senha.</translation>
    </message>
    <message>
        <source>Some lists are missing: your role needs “Access APIs”, and rights to the data. An administrator of the project gives them.</source>
        <translation>Faltam algumas listas: a sua função precisa da permissão “Access APIs”, e de direitos sobre os dados. Um administrador do projeto concede-os.</translation>
    </message>
    <message>
        <source>The program waits: the server asked for patience. It goes on by itself; you need do nothing.</source>
        <translation>O programa espera: o servidor pediu paciência. Prossegue por si; não precisa de fazer nada.</translation>
    </message>
    <message>
        <source>No connection: check the network. A proxy, or a certificate of your organisation, is set in “File &gt; Settings…”.</source>
        <translation>Sem conexão: verifique a rede. Um proxy, ou um certificado da sua organização, define-se em “Arquivo &gt; Configurações…”.</translation>
    </message>
    <message>
        <source>Fewer cases than expected: look at the filters, at “What to load…”, and at the line at the bottom, which says whether the cases are complete.</source>
        <translation>Menos casos do que o esperado: veja os filtros, “O que carregar…”, e a linha ao fundo, que diz se os casos estão completos.</translation>
    </message>
    <message>
        <source>“Help &gt; Show log” has each request with its result. It holds no key and no case data, so it can be sent to somebody who helps. “Help &gt; About” copies the versions.</source>
        <translation>“Ajuda &gt; Mostrar o log” tem cada pedido com o seu resultado. Não contém nenhuma chave nem dados de casos e, por isso, pode ser enviado a quem ajuda. “Ajuda &gt; Sobre o CommCare Browser” copia as versões.</translation>
    </message>
    <message>
        <source>Back to the beginning: %1.</source>
        <translation>De volta ao início: %1.</translation>
    </message>
</context>
<context>
    <name>ccb::JsonLinesExport</name>
    <message>
        <source>1 case is not in the file: the server does not have it any more.</source>
        <translation>1 caso não está no arquivo: o servidor já não o tem.</translation>
    </message>
    <message>
        <source>%L1 cases are not in the file: the server does not have them any more.</source>
        <translation>%L1 casos não estão no arquivo: o servidor já não os tem.</translation>
    </message>
    <message>
        <source>%L1 cases are not in the file: they have changed so much that the server did not list them. Refresh the table and export again.</source>
        <translation>%L1 casos não estão no arquivo: mudaram tanto que o servidor não os listou. Atualize a tabela e exporte de novo.</translation>
    </message>
</context>
<context>
    <name>ccb::LineButtons</name>
    <message>
        <source>Go to the search line</source>
        <translation>Ir para o campo de pesquisa</translation>
    </message>
    <message>
        <source>Empty the line</source>
        <translation>Esvaziar o campo</translation>
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
    <message>
        <source>Loads these cases in place of those that are here</source>
        <translation>Carrega estes casos em vez dos que estão aqui</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc faz o mesmo</translation>
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
    <message>
        <source>The cases that are loaded (Ctrl+1)</source>
        <translation>Os casos que estão carregados (Ctrl+1)</translation>
    </message>
    <message>
        <source>Mobile workers and web users (Ctrl+2)</source>
        <translation>Trabalhadores móveis e utilizadores web (Ctrl+2)</translation>
    </message>
    <message>
        <source>Who shares cases, and where they are (Ctrl+3)</source>
        <translation>Quem partilha casos, e onde está (Ctrl+3)</translation>
    </message>
    <message>
        <source>Choose a connection, or sign in</source>
        <translation>Escolher uma conexão, ou iniciar sessão</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>Vi&amp;stas</translation>
    </message>
    <message>
        <source>The program speaks %1 from its next start on.</source>
        <translation>O programa usa %1 a partir do próximo início.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar agora</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Mais ferramentas</translation>
    </message>
    <message>
        <source>Opening another connection ends the one that an export is reading from.</source>
        <translation>Abrir outra conexão termina aquela de onde uma exportação está a ler.</translation>
    </message>
    <message>
        <source>Closing the window ends the export that is running.</source>
        <translation>Fechar a janela termina a exportação em curso.</translation>
    </message>
    <message>
        <source>Signing out ends the export that is running.</source>
        <translation>Terminar sessão termina a exportação em curso.</translation>
    </message>
    <message>
        <source>Show the export</source>
        <translation>Mostrar a exportação</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>A exportação foi cancelada. Nenhum arquivo foi escrito.</translation>
    </message>
    <message>
        <source>%1, described in %2</source>
        <translation>%1, com descrição em %2</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir arquivo</translation>
    </message>
    <message>
        <source>No program here opens %1 by itself.</source>
        <translation>Nenhum programa aqui abre %1 por si.</translation>
    </message>
    <message>
        <source>An export is running</source>
        <translation>Há uma exportação em curso</translation>
    </message>
    <message>
        <source>If you stop it, no file is written. It is %1.</source>
        <translation>Se a parar, nenhum arquivo é escrito. Até agora: %1.</translation>
    </message>
    <message>
        <source>&amp;Stop the export</source>
        <translation>&amp;Parar a exportação</translation>
    </message>
    <message>
        <source>&amp;Let it finish</source>
        <translation>&amp;Deixar terminar</translation>
    </message>
    <message>
        <source>Close the case, else the message</source>
        <translation>Fechar o caso ou, se não houver, a mensagem</translation>
    </message>
    <message>
        <source>Go to the next part of the window</source>
        <translation>Ir para a parte seguinte da janela</translation>
    </message>
    <message>
        <source>Go to the part before</source>
        <translation>Ir para a parte anterior</translation>
    </message>
    <message>
        <source>Open the menu of what has the focus</source>
        <translation>Abrir o menu do elemento ativo</translation>
    </message>
    <message>
        <source>Move the divider beside what has the focus</source>
        <translation>Mover a divisória ao lado do elemento ativo</translation>
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
    <name>ccb::ScratchFile</name>
    <message>
        <source>the folder for temporary files, %1, is full or cannot be written to</source>
        <translation>a pasta de arquivos temporários, %1, está cheia ou não permite escrita</translation>
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
    <name>ccb::ServerExport</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Ninguém iniciou sessão.</translation>
    </message>
    <message>
        <source>Sign in, then export again: these cases come from the server.</source>
        <translation>Inicie sessão, depois exporte de novo: estes casos vêm do servidor.</translation>
    </message>
    <message>
        <source>1 entry of the server&apos;s list is no case and was left out.</source>
        <translation>1 entrada da lista do servidor não é um caso e foi deixada de fora.</translation>
    </message>
    <message>
        <source>%L1 entries of the server&apos;s list are no cases and were left out.</source>
        <translation>%L1 entradas da lista do servidor não são casos e foram deixadas de fora.</translation>
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
    <message>
        <source>Keeps these settings</source>
        <translation>Guarda estas configurações</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc faz o mesmo</translation>
    </message>
    <message>
        <source>As the system: %1</source>
        <translation>Como o sistema: %1</translation>
    </message>
</context>
<context>
    <name>ccb::ShortcutSheet</name>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>Open the case in the current row</source>
        <translation>Abrir o caso da linha atual</translation>
    </message>
    <message>
        <source>Copy the selected rows, with headings</source>
        <translation>Copiar as linhas selecionadas, com os títulos</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Selecionar todas as linhas</translation>
    </message>
    <message>
        <source>From a filter below a heading back to the table</source>
        <translation>De um filtro por baixo de um título de volta à tabela</translation>
    </message>
    <message>
        <source>Move the current column</source>
        <translation>Mover a coluna atual</translation>
    </message>
    <message>
        <source>Make the current column wider or narrower</source>
        <translation>Alargar ou estreitar a coluna atual</translation>
    </message>
    <message>
        <source>Esc does the same</source>
        <translation>Esc faz o mesmo</translation>
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
    <message>
        <source>For the eye alone: it is never read out</source>
        <translation>Só para os olhos: nunca é lida em voz alta</translation>
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
        <translation>O SQLite diz “%1”</translation>
    </message>
    <message>
        <source>the part of Qt that writes SQLite is not installed</source>
        <translation>a parte do Qt que escreve SQLite não está instalada</translation>
    </message>
    <message>
        <source>a table of SQLite holds at most %L1 columns</source>
        <translation>uma tabela do SQLite tem no máximo %L1 colunas</translation>
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
    <message>
        <source>Users</source>
        <translation>Utilizadores</translation>
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
        <source>Show this user&apos;s &amp;cases</source>
        <translation>Mostrar os casos deste &amp;utilizador</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
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
<context>
    <name>ccb::XlsxWriter</name>
    <message>
        <source>an Excel sheet holds at most %L1 columns</source>
        <translation>uma folha do Excel tem no máximo %L1 colunas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Long values</source>
        <translation>Valores longos</translation>
    </message>
    <message>
        <source>too many values are longer than an Excel cell can be</source>
        <translation>há demasiados valores mais longos do que uma célula do Excel permite</translation>
    </message>
    <message>
        <source>A value is longer than an Excel cell can be. It is cut there, and stands whole on the sheet “%1”.</source>
        <translation>Um valor é mais longo do que uma célula do Excel permite. Está cortado aí, e por inteiro na folha “%1”.</translation>
    </message>
    <message>
        <source>%L1 values are longer than an Excel cell can be. They are cut there, and stand whole on the sheet “%2”.</source>
        <translation>%L1 valores são mais longos do que uma célula do Excel permite. Estão cortados aí, e por inteiro na folha “%2”.</translation>
    </message>
</context>
</TS>
