// What the store sends, printed by SnapshotTests; do not edit.

// knopen
UNWIND $p0 AS rij
MATCH (gevonden:`Knoop` {`id`: rij.`id`})
RETURN gevonden;

// relaties van knopen
UNWIND $p0 AS rij
MATCH (knoop:`Knoop` {`id`: rij.`id`})
MATCH (knoop)-[relatie:`UITGEVOERD_DOOR`|`GAAT_OVER`|`BREDER`|`KENT`|`IN_BRON`]-()
RETURN DISTINCT relatie;

// vermeldingen
UNWIND $p0 AS rij
MATCH (gevonden:`Knoop`)-[:`_SPREEKT_OVER` {`over`: rij.`id`}]->()
RETURN DISTINCT gevonden;

// vervallen
UNWIND $p0 AS rij
MATCH (gevonden:`_Vervallen` {`id`: rij.`id`})
RETURN gevonden.`id` AS van, gevonden.`naar` AS naar;

// doelen
UNWIND $p0 AS rij
MATCH (knoop:`Knoop` {`id`: rij.`id`})
MATCH (knoop)-[:`BREDER`]->(gevonden:`Knoop`)
RETURN knoop.`id` AS van, gevonden.`id` AS naar;

// overzicht
CALL () {
  MATCH (geteld:`Onderzoek`)
  WITH count(*) AS aantal
  RETURN $p0 AS wat, $p1 AS naam, aantal
  UNION ALL
  MATCH (geteld:`Kennisinstelling`)
  WITH count(*) AS aantal
  RETURN $p2 AS wat, $p3 AS naam, aantal
  UNION ALL
  MATCH (geteld:`Thema`)
  WITH count(*) AS aantal
  RETURN $p4 AS wat, $p5 AS naam, aantal
  UNION ALL
  MATCH (geteld:`Expert`)
  WITH count(*) AS aantal
  RETURN $p6 AS wat, $p7 AS naam, aantal
  UNION ALL
  MATCH (geteld:`Bron`)
  WITH count(*) AS aantal
  RETURN $p8 AS wat, $p9 AS naam, aantal
  UNION ALL
  MATCH (geteld:`Vermelding`)
  WITH count(*) AS aantal
  RETURN $p10 AS wat, $p11 AS naam, aantal
  UNION ALL
  MATCH ()-[geteld:`UITGEVOERD_DOOR`]->()
  WITH count(*) AS aantal
  RETURN $p12 AS wat, $p13 AS naam, aantal
  UNION ALL
  MATCH ()-[geteld:`GAAT_OVER`]->()
  WITH count(*) AS aantal
  RETURN $p14 AS wat, $p15 AS naam, aantal
  UNION ALL
  MATCH ()-[geteld:`BREDER`]->()
  WITH count(*) AS aantal
  RETURN $p16 AS wat, $p17 AS naam, aantal
  UNION ALL
  MATCH ()-[geteld:`KENT`]->()
  WITH count(*) AS aantal
  RETURN $p18 AS wat, $p19 AS naam, aantal
  UNION ALL
  MATCH ()-[geteld:`IN_BRON`]->()
  WITH count(*) AS aantal
  RETURN $p20 AS wat, $p21 AS naam, aantal
  UNION ALL
  MATCH (geteld:`_Stand`)
  RETURN $p22 AS wat, $p23 AS naam, geteld.`nummer` AS aantal
}
RETURN wat, naam, aantal;

// merk
MATCH (merk:`_Schema` {`naam`: $p0})
RETURN merk.`formaat` AS formaat, merk.`versie` AS versie, merk.`sorteersleutels` AS sorteersleutels;

// merk zetten
MERGE (merk:`_Schema` {`naam`: $p0})
SET merk.`formaat` = $p1, merk.`versie` = $p2, merk.`sorteersleutels` = $p3, merk.`moment` = $p4;
