<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Words</name>
    <message>
        <source>Fine: %1</source>
        <translation>Bien : %1</translation>
    </message>
    <message>
        <source>%1 of %L2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>C'est fait</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bold&lt;/b&gt;</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>One
two</source>
        <translation>Un deux</translation>
    </message>
    <message>
        <source>Ends with a blank </source>
        <translation>Finit par un blanc</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation type="unfinished">Pas fini</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone from the sources</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Left from before</source>
        <translation type="vanished">Resté</translation>
    </message>
    <message>
        <source>Less &amp;lt; more</source>
        <translation>Moins &amp;lt; plus</translation>
    </message>
</context>
</TS>
