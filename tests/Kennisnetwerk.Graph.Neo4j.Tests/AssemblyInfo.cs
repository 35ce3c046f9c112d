// One server with one database: a store's test begins with an empty one, which the nodes of another test would spoil.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
