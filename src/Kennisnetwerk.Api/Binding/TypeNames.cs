using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Api.Binding;

/// <summary>Tells the object type of a value of an interface.</summary>
internal static class TypeNames
{
    public static string Of(object value) => value is Node node ? node.Type : throw new InvalidOperationException($"A {value.GetType().Name} is no node.");
}
