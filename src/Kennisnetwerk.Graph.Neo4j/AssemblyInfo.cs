using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Kennisnetwerk.Graph.Neo4j.Tests")]
