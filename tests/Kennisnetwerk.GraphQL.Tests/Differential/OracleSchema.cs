namespace Kennisnetwerk.GraphQL.Tests.Differential;

/// <summary>A schema with one of everything, that both implementations build from the same text.</summary>
internal static class OracleSchema
{
    public const string Name = "alles";

    public const string Sdl = """
        schema { query: Query mutation: Mutation subscription: Subscription }
        directive @merk(naam: String! = "x", aantal: Int) repeatable on FIELD | QUERY | VARIABLE_DEFINITION | FRAGMENT_SPREAD | INLINE_FRAGMENT | FRAGMENT_DEFINITION
        directive @eens(waarde: Invoer!) on FIELD | MUTATION | SUBSCRIPTION
        type Query implements Knoop {
          id: ID!
          knoop(id: ID!): Knoop
          onderzoeken(filter: Filter, eerste: Int! = 10, soorten: [Soort!] = [LOPEND]): [Onderzoek!]!
          zoek(term: String!, keuze: Keuze, grens: Float, aan: Boolean): [Ding]
          matrix(rijen: [[Int!]]): [[Int]]
          vrij(waarde: Vrij, lijst: [Vrij!]): Vrij
          zelf: Query!
        }
        type Mutation { wijzig(invoer: Invoer!, toch: Boolean = false): Onderzoek verwijder(ids: [ID!]!): Int! }
        type Subscription { nieuw(soort: Soort): Onderzoek klok: Int! }
        interface Knoop { id: ID! }
        interface Benoemd implements Knoop { id: ID! naam(taal: Soort = LOPEND): String }
        type Onderzoek implements Benoemd & Knoop {
          id: ID! naam(taal: Soort = LOPEND): String soort: Soort! jaren: [Int!] uitvoerder: Persoon verwant(filter: Filter): [Onderzoek] gewicht: Float
        }
        type Persoon implements Benoemd & Knoop { id: ID! naam(taal: Soort = LOPEND): String soort: Soort gewicht: Int werk: [Onderzoek!]! ding: Ding }
        type Netwerk implements Knoop { id: ID! leden: [Persoon] naam: Int }
        union Ding = Onderzoek | Persoon | Netwerk
        union Alleen = Netwerk
        enum Soort { LOPEND AFGEROND GESTOPT }
        input Filter { naam: String soort: [Soort!] en: [Filter!] jaar: Int = 2020 verplicht: Boolean! = true }
        input Invoer { naam: String! soort: Soort! = LOPEND jaren: [Int!] filter: Filter gewicht: Float sleutel: ID }
        input Keuze @oneOf { naam: String nummer: Int filter: Filter }
        scalar Vrij
        """;
}
