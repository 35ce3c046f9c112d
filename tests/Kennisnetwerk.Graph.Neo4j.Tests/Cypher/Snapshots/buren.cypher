// What the store sends, printed by SnapshotTests; do not edit.

// Uit: eerste bladzijde
UNWIND $p0 AS gevraagd
OPTIONAL MATCH (vervallen:`_Vervallen` {`id`: gevraagd})
MATCH (ouder:`Knoop` {`id`: coalesce(vervallen.`naar`, gevraagd)}) WHERE (ouder.`_status` = $p1 AND ouder.`_soort` IN $p2)
CALL (ouder) {
  MATCH (ouder)-[relatie:`UITGEVOERD_DOOR`|`KENT`]->(buur:`Knoop`) WHERE ((buur.`_status` = $p1 AND buur.`_soort` IN $p2) AND buur.`id` IS NOT NULL)
  RETURN relatie, buur, CASE WHEN buur.`_beweringen` IS NULL THEN null ELSE [(buur)-[:`_SPREEKT_OVER`]->(onderwerp:`Knoop`) WHERE (onderwerp.`_status` = $p1 AND onderwerp.`_soort` IN $p2) | [onderwerp.`id`, onderwerp.`_soort`]] END AS zichtbaar ORDER BY buur.`id`, relatie.`_id` LIMIT $p3
}
RETURN gevraagd, relatie, buur, zichtbaar;

// Uit: tellen
UNWIND $p0 AS gevraagd
OPTIONAL MATCH (vervallen:`_Vervallen` {`id`: gevraagd})
MATCH (ouder:`Knoop` {`id`: coalesce(vervallen.`naar`, gevraagd)}) WHERE (ouder.`_status` = $p1 AND ouder.`_soort` IN $p2)
CALL (ouder) {
  MATCH (ouder)-[relatie:`UITGEVOERD_DOOR`|`KENT`]->(buur:`Knoop`) WHERE (buur.`_status` = $p1 AND buur.`_soort` IN $p2)
  RETURN count(*) AS aantal
}
RETURN gevraagd, aantal;

// In: eerste bladzijde
UNWIND $p0 AS gevraagd
OPTIONAL MATCH (vervallen:`_Vervallen` {`id`: gevraagd})
MATCH (ouder:`Knoop` {`id`: coalesce(vervallen.`naar`, gevraagd)}) WHERE (ouder.`_status` = $p1 AND ouder.`_soort` IN $p2)
CALL (ouder) {
  MATCH (ouder)<-[relatie:`UITGEVOERD_DOOR`|`KENT`]-(buur:`Knoop`) WHERE ((buur.`_status` = $p1 AND buur.`_soort` IN $p2) AND buur.`id` IS NOT NULL)
  RETURN relatie, buur, CASE WHEN buur.`_beweringen` IS NULL THEN null ELSE [(buur)-[:`_SPREEKT_OVER`]->(onderwerp:`Knoop`) WHERE (onderwerp.`_status` = $p1 AND onderwerp.`_soort` IN $p2) | [onderwerp.`id`, onderwerp.`_soort`]] END AS zichtbaar ORDER BY buur.`id`, relatie.`_id` LIMIT $p3
}
RETURN gevraagd, relatie, buur, zichtbaar;

// In: tellen
UNWIND $p0 AS gevraagd
OPTIONAL MATCH (vervallen:`_Vervallen` {`id`: gevraagd})
MATCH (ouder:`Knoop` {`id`: coalesce(vervallen.`naar`, gevraagd)}) WHERE (ouder.`_status` = $p1 AND ouder.`_soort` IN $p2)
CALL (ouder) {
  MATCH (ouder)<-[relatie:`UITGEVOERD_DOOR`|`KENT`]-(buur:`Knoop`) WHERE (buur.`_status` = $p1 AND buur.`_soort` IN $p2)
  RETURN count(*) AS aantal
}
RETURN gevraagd, aantal;

// Beide: eerste bladzijde
UNWIND $p0 AS gevraagd
OPTIONAL MATCH (vervallen:`_Vervallen` {`id`: gevraagd})
MATCH (ouder:`Knoop` {`id`: coalesce(vervallen.`naar`, gevraagd)}) WHERE (ouder.`_status` = $p1 AND ouder.`_soort` IN $p2)
CALL (ouder) {
  MATCH (ouder)-[relatie:`UITGEVOERD_DOOR`|`KENT`]-(buur:`Knoop`) WHERE ((buur.`_status` = $p1 AND buur.`_soort` IN $p2) AND buur.`id` IS NOT NULL)
  RETURN relatie, buur, CASE WHEN buur.`_beweringen` IS NULL THEN null ELSE [(buur)-[:`_SPREEKT_OVER`]->(onderwerp:`Knoop`) WHERE (onderwerp.`_status` = $p1 AND onderwerp.`_soort` IN $p2) | [onderwerp.`id`, onderwerp.`_soort`]] END AS zichtbaar ORDER BY buur.`id`, relatie.`_id` LIMIT $p3
}
RETURN gevraagd, relatie, buur, zichtbaar;

// Beide: tellen
UNWIND $p0 AS gevraagd
OPTIONAL MATCH (vervallen:`_Vervallen` {`id`: gevraagd})
MATCH (ouder:`Knoop` {`id`: coalesce(vervallen.`naar`, gevraagd)}) WHERE (ouder.`_status` = $p1 AND ouder.`_soort` IN $p2)
CALL (ouder) {
  MATCH (ouder)-[relatie:`UITGEVOERD_DOOR`|`KENT`]-(buur:`Knoop`) WHERE (buur.`_status` = $p1 AND buur.`_soort` IN $p2)
  RETURN count(*) AS aantal
}
RETURN gevraagd, aantal;

// volgende bladzijde op orde, gefilterd
UNWIND $p0 AS gevraagd
OPTIONAL MATCH (vervallen:`_Vervallen` {`id`: gevraagd})
MATCH (ouder:`Knoop` {`id`: coalesce(vervallen.`naar`, gevraagd)}) WHERE (ouder.`_status` = $p1 AND ouder.`_soort` IN $p2)
CALL (ouder) {
  MATCH (ouder)-[relatie:`UITGEVOERD_DOOR`|`GAAT_OVER`|`BREDER`|`KENT`|`IN_BRON`]->(buur:`Kennisinstelling`) WHERE (((buur.`_status` = $p1 AND buur.`_soort` IN $p2) AND buur.`naam` STARTS WITH $p3) AND (buur.`_sorteer_naam` >= $p4 AND (buur.`_sorteer_naam` > $p4 OR (buur.`_sorteer_naam` = $p4 AND buur.`id` > $p5) OR (buur.`_sorteer_naam` = $p4 AND buur.`id` = $p5 AND relatie.`_id` > $p6))))
  RETURN relatie, buur, CASE WHEN buur.`_beweringen` IS NULL THEN null ELSE [(buur)-[:`_SPREEKT_OVER`]->(onderwerp:`Knoop`) WHERE (onderwerp.`_status` = $p1 AND onderwerp.`_soort` IN $p2) | [onderwerp.`id`, onderwerp.`_soort`]] END AS zichtbaar ORDER BY buur.`_sorteer_naam`, buur.`id`, relatie.`_id` LIMIT $p7
}
RETURN gevraagd, relatie, buur, zichtbaar;

// paden
CALL () {
  UNWIND $p0 AS gevraagd
  OPTIONAL MATCH (vervallen:`_Vervallen` {`id`: gevraagd})
  MATCH (begin:`Knoop` {`id`: coalesce(vervallen.`naar`, gevraagd)}) WHERE (begin.`_status` = $p1 AND begin.`_soort` IN $p2)
  RETURN begin
}
CALL () {
  UNWIND $p3 AS gevraagd
  OPTIONAL MATCH (vervallen:`_Vervallen` {`id`: gevraagd})
  MATCH (eind:`Knoop` {`id`: coalesce(vervallen.`naar`, gevraagd)}) WHERE (eind.`_status` = $p1 AND eind.`_soort` IN $p2)
  RETURN eind
}
MATCH pad = ALL SHORTEST (begin)(()-[:`UITGEVOERD_DOOR`|`GAAT_OVER`|`BREDER`|`KENT`]-(tussen WHERE (tussen.`_status` = $p1 AND tussen.`_soort` IN $p2))){0,4}(eind)
RETURN [deel IN nodes(pad) | deel.`id`] AS knopen, [deel IN relationships(pad) | deel.`_id`] AS relaties ORDER BY knopen, relaties LIMIT $p4;
