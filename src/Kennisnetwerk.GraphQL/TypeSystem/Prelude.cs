using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>What every schema has without declaring it, in SDL: scalars, directives and the introspection types.</summary>
/// <remarks>
/// Specification, sections 3.5 Scalars, 3.13 Directives and 4.2 Schema Introspection. The meta fields stand in an
/// interface <c>__Meta</c> that no schema shows: it only gives them a place to be written.
/// </remarks>
internal static class Prelude
{
    /// <summary>The interface that holds the meta fields <c>__schema</c>, <c>__type</c> and <c>__typename</c>.</summary>
    public const string MetaTypeName = "__Meta";

    private const string Sdl = """"
        "A whole number of 32 bits, from -(2^31) to 2^31 - 1."
        scalar Int

        "A finite number of double precision (IEEE 754)."
        scalar Float

        "Unicode text."
        scalar String

        "`true` or `false`."
        scalar Boolean

        "A key, written as a string; an input may also be a whole number. It is not meant to be read by people."
        scalar ID

        "Takes the field or fragment into the response only when the argument is true."
        directive @include("When true, it is taken in." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT

        "Leaves the field or fragment out of the response when the argument is true."
        directive @skip("When true, it is left out." if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT

        "Marks what should not be used any more."
        directive @deprecated(
          "Why, and what to use instead; written in Markdown (CommonMark)."
          reason: String! = "No longer supported"
        ) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE

        "Says where the form of a scalar is described."
        directive @specifiedBy("The address of the description." url: String!) on SCALAR

        "Marks an input object of which exactly one field must be given."
        directive @oneOf on INPUT_OBJECT

        "What a service offers: its types, its directives and the roots of its operations."
        type __Schema {
          description: String
          "All types, the introspection types too."
          types: [__Type!]!
          "The type on which queries start."
          queryType: __Type!
          "The type on which mutations start, if there are any."
          mutationType: __Type
          "The type on which subscriptions start, if there are any."
          subscriptionType: __Type
          "All directives."
          directives: [__Directive!]!
        }

        "A type of any kind; which fields have a value depends on the kind."
        type __Type {
          kind: __TypeKind!
          name: String
          description: String
          specifiedByURL: String
          fields(includeDeprecated: Boolean! = false): [__Field!]
          interfaces: [__Type!]
          possibleTypes: [__Type!]
          enumValues(includeDeprecated: Boolean! = false): [__EnumValue!]
          inputFields(includeDeprecated: Boolean! = false): [__InputValue!]
          ofType: __Type
          isOneOf: Boolean
        }

        "The kinds of type."
        enum __TypeKind {
          "A scalar."
          SCALAR
          "An object: `fields` and `interfaces` have a value."
          OBJECT
          "An interface: `fields`, `interfaces` and `possibleTypes` have a value."
          INTERFACE
          "A union: `possibleTypes` has a value."
          UNION
          "An enum: `enumValues` has a value."
          ENUM
          "An input object: `inputFields` has a value."
          INPUT_OBJECT
          "A list: `ofType` has a value."
          LIST
          "A non-null type: `ofType` has a value."
          NON_NULL
        }

        "A field of an object or an interface."
        type __Field {
          name: String!
          description: String
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
          type: __Type!
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "An argument or an input field."
        type __InputValue {
          name: String!
          description: String
          type: __Type!
          "The default as a GraphQL literal, or null when there is none."
          defaultValue: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "A value of an enum."
        type __EnumValue {
          name: String!
          description: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "A directive and where it can stand."
        type __Directive {
          name: String!
          description: String
          isRepeatable: Boolean!
          locations: [__DirectiveLocation!]!
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
        }

        "The places where directives can stand."
        enum __DirectiveLocation {
          "A query."
          QUERY
          "A mutation."
          MUTATION
          "A subscription."
          SUBSCRIPTION
          "A selected field."
          FIELD
          "A fragment definition."
          FRAGMENT_DEFINITION
          "The use of a named fragment."
          FRAGMENT_SPREAD
          "An inline fragment."
          INLINE_FRAGMENT
          "The definition of a variable."
          VARIABLE_DEFINITION
          "The schema."
          SCHEMA
          "A scalar."
          SCALAR
          "An object."
          OBJECT
          "A field of an object or an interface."
          FIELD_DEFINITION
          "An argument."
          ARGUMENT_DEFINITION
          "An interface."
          INTERFACE
          "A union."
          UNION
          "An enum."
          ENUM
          "A value of an enum."
          ENUM_VALUE
          "An input object."
          INPUT_OBJECT
          "A field of an input object."
          INPUT_FIELD_DEFINITION
        }

        interface __Meta {
          "What the service offers."
          __schema: __Schema!
          "The type of a name, or null when there is none."
          __type(name: String!): __Type
          "The name of the object type of this value."
          __typename: String!
        }
        """";

    /// <summary>The text; whatever comes from it is built in.</summary>
    public static Source Source { get; } = new(Sdl, "specification");

    /// <summary>The definitions.</summary>
    public static DocumentNode Document { get; } = Parser.ParseDocument(Source);
}
