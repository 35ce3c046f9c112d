// What the store sends, printed by SnapshotTests; do not edit.

// knopen op id, bezoeker
UNWIND $p0 AS gevraagd
OPTIONAL MATCH (vervallen:`_Vervallen` {`id`: gevraagd})
MATCH (knoop:`Knoop` {`id`: coalesce(vervallen.`naar`, gevraagd)}) WHERE (knoop.`_status` = $p1 AND knoop.`_soort` IN $p2)
RETURN gevraagd, knoop, CASE WHEN knoop.`_beweringen` IS NULL THEN null ELSE [(knoop)-[:`_SPREEKT_OVER`]->(onderwerp:`Knoop`) WHERE (onderwerp.`_status` = $p1 AND onderwerp.`_soort` IN $p2) | [onderwerp.`id`, onderwerp.`_soort`]] END AS zichtbaar;

// knopen op id, systeem
UNWIND $p0 AS gevraagd
OPTIONAL MATCH (vervallen:`_Vervallen` {`id`: gevraagd})
MATCH (knoop:`Knoop` {`id`: coalesce(vervallen.`naar`, gevraagd)})
RETURN gevraagd, knoop;

// relaties op id
CALL () {
  UNWIND $p0 AS rij
  MATCH (begin:`Knoop`)-[relatie:`GAAT_OVER` {`_id`: rij.`id`}]->(eind:`Knoop`) WHERE ((begin.`_status` = $p1 AND begin.`_soort` IN $p2) AND (eind.`_status` = $p1 AND eind.`_soort` IN $p2))
  RETURN relatie
}
RETURN relatie;

// beweringen
UNWIND $p0 AS gevraagd
OPTIONAL MATCH (vervallen:`_Vervallen` {`id`: gevraagd})
WITH gevraagd, coalesce(vervallen.`naar`, gevraagd) AS over
MATCH (vermelding:`Knoop`)-[bewering:`_SPREEKT_OVER` {`over`: over}]->() WHERE (vermelding.`_status` = $p1 AND vermelding.`_soort` IN $p2)
WITH DISTINCT gevraagd, over, vermelding
RETURN gevraagd, over, vermelding, CASE WHEN vermelding.`_beweringen` IS NULL THEN null ELSE [(vermelding)-[:`_SPREEKT_OVER`]->(onderwerp:`Knoop`) WHERE (onderwerp.`_status` = $p1 AND onderwerp.`_soort` IN $p2) | [onderwerp.`id`, onderwerp.`_soort`]] END AS zichtbaar;

// tellen: gelijk
MATCH (knoop:`Onderzoek`) WHERE knoop.`titel` = $p0
RETURN count(*) AS aantal;

// tellen: ongelijk
MATCH (knoop:`Onderzoek`) WHERE NOT (coalesce(knoop.`titel` = $p0, false))
RETURN count(*) AS aantal;

// tellen: kleiner, tekst
MATCH (knoop:`Onderzoek`) WHERE knoop.`titel` < $p0
RETURN count(*) AS aantal;

// tellen: groter, getal
MATCH (knoop:`Onderzoek`) WHERE knoop.`jaar` > $p0
RETURN count(*) AS aantal;

// tellen: een van
MATCH (knoop:`Onderzoek`) WHERE knoop.`titel` IN $p0
RETURN count(*) AS aantal;

// tellen: in een lijst
MATCH (knoop:`Onderzoek`) WHERE any(waarde IN knoop.`trefwoorden` WHERE waarde = $p0)
RETURN count(*) AS aantal;

// tellen: begint met
MATCH (knoop:`Onderzoek`) WHERE knoop.`titel` STARTS WITH $p0
RETURN count(*) AS aantal;

// tellen: is er
MATCH (knoop:`Onderzoek`) WHERE knoop.`start` IS NOT NULL
RETURN count(*) AS aantal;

// tellen: verbonden
CALL () {
  UNWIND $p0 AS gevraagd
  OPTIONAL MATCH (vervallen:`_Vervallen` {`id`: gevraagd})
  RETURN collect(coalesce(vervallen.`naar`, gevraagd)) AS verwant0
}
MATCH (knoop:`Onderzoek`) WHERE EXISTS { (knoop)-[:`GAAT_OVER`]->(verwant:`Knoop`) WHERE verwant.`id` IN verwant0 }
RETURN count(*) AS aantal;

// tellen: of
MATCH (knoop:`Onderzoek`) WHERE (knoop.`start` IS NOT NULL OR (knoop.`titel` STARTS WITH $p0 AND knoop.`open` IS NOT NULL))
RETURN count(*) AS aantal;

// eerste bladzijde
MATCH (knoop:`Onderzoek`) WHERE ((knoop.`_status` = $p0 AND knoop.`_soort` IN $p1) AND knoop.`id` IS NOT NULL)
RETURN knoop, CASE WHEN knoop.`_beweringen` IS NULL THEN null ELSE [(knoop)-[:`_SPREEKT_OVER`]->(onderwerp:`Knoop`) WHERE (onderwerp.`_status` = $p0 AND onderwerp.`_soort` IN $p1) | [onderwerp.`id`, onderwerp.`_soort`]] END AS zichtbaar ORDER BY knoop.`id` LIMIT $p2;

// volgende bladzijde op orde
MATCH (knoop:`Onderzoek`) WHERE ((knoop.`_status` = $p0 AND knoop.`_soort` IN $p1) AND (knoop.`_sorteer_titel` <= $p2 AND (knoop.`_sorteer_titel` < $p2 OR (knoop.`_sorteer_titel` = $p2 AND false) OR (knoop.`_sorteer_titel` = $p2 AND knoop.`jaar` IS NULL AND knoop.`id` > $p3))))
RETURN knoop, CASE WHEN knoop.`_beweringen` IS NULL THEN null ELSE [(knoop)-[:`_SPREEKT_OVER`]->(onderwerp:`Knoop`) WHERE (onderwerp.`_status` = $p0 AND onderwerp.`_soort` IN $p1) | [onderwerp.`id`, onderwerp.`_soort`]] END AS zichtbaar ORDER BY knoop.`_sorteer_titel` DESC, knoop.`jaar` IS NULL, knoop.`jaar`, knoop.`id` LIMIT $p4;

// bladzijde van een interface
MATCH (knoop:`Benoemd`) WHERE (knoop.`_status` = $p0 AND knoop.`_soort` IN $p1)
RETURN knoop, CASE WHEN knoop.`_beweringen` IS NULL THEN null ELSE [(knoop)-[:`_SPREEKT_OVER`]->(onderwerp:`Knoop`) WHERE (onderwerp.`_status` = $p0 AND onderwerp.`_soort` IN $p1) | [onderwerp.`id`, onderwerp.`_soort`]] END AS zichtbaar ORDER BY knoop.`_sorteer_naam` IS NULL, knoop.`_sorteer_naam`, knoop.`id` LIMIT $p2;

// groepen
MATCH (knoop:`Onderzoek`) WHERE (knoop.`_status` = $p0 AND knoop.`_soort` IN $p1)
WITH knoop.`status` AS waarde
RETURN waarde, count(*) AS aantal ORDER BY aantal DESC, waarde IS NULL, waarde LIMIT $p2;

// groepen van een lijst
MATCH (knoop:`Onderzoek`)
UNWIND CASE WHEN knoop.`trefwoorden` IS NULL THEN [null] ELSE knoop.`trefwoorden` END AS waarde
WITH DISTINCT knoop, waarde
RETURN waarde, count(*) AS aantal ORDER BY aantal DESC, waarde IS NULL, waarde LIMIT $p0;

// alle relaties
CALL () {
  MATCH (begin:`Knoop`)-[relatie:`UITGEVOERD_DOOR`]->(eind:`Knoop`) WHERE (relatie.`_id` > $p0 AND (begin.`_status` = $p1 AND begin.`_soort` IN $p2) AND (eind.`_status` = $p1 AND eind.`_soort` IN $p2))
  RETURN relatie ORDER BY relatie.`_id` LIMIT $p3
  UNION ALL
  MATCH (begin:`Knoop`)-[relatie:`GAAT_OVER`]->(eind:`Knoop`) WHERE (relatie.`_id` > $p0 AND (begin.`_status` = $p1 AND begin.`_soort` IN $p2) AND (eind.`_status` = $p1 AND eind.`_soort` IN $p2))
  RETURN relatie ORDER BY relatie.`_id` LIMIT $p3
  UNION ALL
  MATCH (begin:`Knoop`)-[relatie:`BREDER`]->(eind:`Knoop`) WHERE (relatie.`_id` > $p0 AND (begin.`_status` = $p1 AND begin.`_soort` IN $p2) AND (eind.`_status` = $p1 AND eind.`_soort` IN $p2))
  RETURN relatie ORDER BY relatie.`_id` LIMIT $p3
  UNION ALL
  MATCH (begin:`Knoop`)-[relatie:`KENT`]->(eind:`Knoop`) WHERE (relatie.`_id` > $p0 AND (begin.`_status` = $p1 AND begin.`_soort` IN $p2) AND (eind.`_status` = $p1 AND eind.`_soort` IN $p2))
  RETURN relatie ORDER BY relatie.`_id` LIMIT $p3
  UNION ALL
  MATCH (begin:`Knoop`)-[relatie:`IN_BRON`]->(eind:`Knoop`) WHERE (relatie.`_id` > $p0 AND (begin.`_status` = $p1 AND begin.`_soort` IN $p2) AND (eind.`_status` = $p1 AND eind.`_soort` IN $p2))
  RETURN relatie ORDER BY relatie.`_id` LIMIT $p3
}
RETURN relatie ORDER BY relatie.`_id` LIMIT $p3;
