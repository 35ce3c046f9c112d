// What the store sends, printed by SnapshotTests; do not edit.

// knopen
UNWIND $p0 AS rij
MERGE (doel:`Knoop` {`id`: rij.`id`})
SET doel:`Onderzoek`:`Item`
SET doel = rij.`velden`;

// knopen weg
UNWIND $p0 AS rij
MATCH (doel:`Knoop` {`id`: rij.`id`})
DETACH DELETE doel;

// laten vervallen
UNWIND $p0 AS rij
MERGE (doel:`_Vervallen` {`id`: rij.`id`})
SET doel.`naar` = rij.`naar`;

// toch niet vervallen
UNWIND $p0 AS rij
MATCH (doel:`_Vervallen` {`id`: rij.`id`})
DELETE doel;

// verwijzingen volgen
UNWIND $p0 AS rij
MATCH (doel:`_Vervallen` {`naar`: rij.`id`})
SET doel.`naar` = rij.`naar`;

// relaties
UNWIND $p0 AS rij
MATCH (begin:`Knoop` {`id`: rij.`van`})
MATCH (eind:`Knoop` {`id`: rij.`naar`})
MERGE (begin)-[doel:`KENT` {`_id`: rij.`id`}]->(eind)
SET doel = rij.`velden`;

// relaties weg
UNWIND $p0 AS rij
MATCH ()-[doel:`KENT` {`_id`: rij.`id`}]->()
DELETE doel;

// onderwerpen
UNWIND $p0 AS rij
MATCH (begin:`Knoop` {`id`: rij.`van`})
MATCH (eind:`Knoop` {`id`: rij.`naar`})
MERGE (begin)-[:`_SPREEKT_OVER` {`over`: rij.`over`}]->(eind);

// onderwerpen weg
UNWIND $p0 AS rij
MATCH (begin:`Knoop` {`id`: rij.`id`})
MATCH (begin)-[doel:`_SPREEKT_OVER`]->()
DELETE doel;
