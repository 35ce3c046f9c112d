// What the store sends, printed by SnapshotTests; do not edit.

// beurt nemen
MATCH (stand:`_Stand` {`naam`: $p0})
SET stand.`slot` = $p1;

// stand lezen
MATCH (stand:`_Stand` {`naam`: $p0})
OPTIONAL MATCH (sleutel:`_Sleutel` {`sleutel`: $p1})
RETURN stand.`nummer` AS nummer, stand.`omvang` AS omvang, stand.`moment` AS moment, sleutel.`slot` AS schrijver, sleutel.`nummer` AS sleutelnummer;

// sleutel
MERGE (sleutel:`_Sleutel` {`sleutel`: $p0})
SET sleutel.`nummer` = $p1, sleutel.`slot` = $p2;

// regel
MERGE (doel:`_Logregel` {`nummer`: $p0})
SET doel = $p1;

// onderdelen
UNWIND $p0 AS rij
MERGE (doel:`_Logonderdeel` {`nummer`: rij.`nummer`, `volgnr`: rij.`volgnr`})
SET doel = rij.`velden`;

// onderdelen wissen
UNWIND $p0 AS rij
MATCH (doel:`_Logonderdeel` {`nummer`: rij.`nummer`, `volgnr`: rij.`volgnr`})
SET doel.`voor` = null, doel.`na` = null, doel.`gewist` = true;

// stand zetten
MATCH (stand:`_Stand` {`naam`: $p0})
SET stand.`nummer` = $p1, stand.`omvang` = $p2, stand.`moment` = $p3;

// stand maken
MERGE (stand:`_Stand` {`naam`: $p0})
SET stand.`nummer` = coalesce(stand.`nummer`, $p1), stand.`omvang` = coalesce(stand.`omvang`, $p2);

// regels lezen
OPTIONAL MATCH (vorige:`_Logregel` {`nummer`: $p0})
WITH coalesce(vorige.`omvang`, $p1) AS begin
MATCH (regel:`_Logregel`) WHERE (regel.`nummer` >= $p2 AND regel.`nummer` <= $p3 AND (regel.`omvang` - begin <= $p4 OR regel.`nummer` = $p2))
CALL (regel, begin) {
  MATCH (onderdeel:`_Logonderdeel`) WHERE (onderdeel.`nummer` = regel.`nummer` AND regel.`omvang` - begin <= $p4)
  WITH onderdeel ORDER BY onderdeel.`volgnr`
  RETURN collect(onderdeel) AS onderdelen
}
RETURN regel, onderdelen ORDER BY regel.`nummer`;

// een regel lezen
MATCH (regel:`_Logregel` {`nummer`: $p0})
RETURN regel;

// onderdelen lezen
MATCH (onderdeel:`_Logonderdeel`) WHERE (onderdeel.`nummer` = $p0 AND onderdeel.`volgnr` >= $p1)
RETURN onderdeel AS onderdelen ORDER BY onderdeel.`volgnr` LIMIT $p2;

// onderdelen die noemen
MATCH (onderdeel:`_Logonderdeel`) WHERE (onderdeel.`nummer` >= $p0 AND (onderdeel.`nummer` > $p0 OR onderdeel.`volgnr` > $p1) AND any(gewist IN $p2 WHERE (onderdeel.`id` CONTAINS gewist OR onderdeel.`voor` CONTAINS gewist OR onderdeel.`na` CONTAINS gewist)))
RETURN onderdeel AS onderdelen ORDER BY onderdeel.`nummer`, onderdeel.`volgnr` LIMIT $p3;

// pacht op slot
MERGE (pacht:`_Pacht` {`naam`: $p0})
SET pacht.`slot` = $p1;

// pacht lezen
MATCH (pacht:`_Pacht` {`naam`: $p0})
RETURN pacht.`houder` AS houder, pacht.`nummer` AS nummer, pacht.`tot` AS tot;

// pacht zetten
MATCH (pacht:`_Pacht` {`naam`: $p0})
SET pacht.`houder` = $p1, pacht.`nummer` = $p2, pacht.`tot` = $p3;
