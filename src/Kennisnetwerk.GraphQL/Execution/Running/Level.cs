using Kennisnetwerk.GraphQL.Execution.Planning;

namespace Kennisnetwerk.GraphQL.Execution.Running;

/// <summary>The objects of a response that are equally deep, grouped by what is asked of them.</summary>
internal sealed class Level
{
    private readonly Dictionary<ObjectPlan, List<ResultObject>> _byPlan = [];
    private (ObjectPlan Plan, List<ResultObject> Objects)? _last;

    public Dictionary<ObjectPlan, List<ResultObject>> Groups => _byPlan;

    public void Add(ResultObject item)
    {
        // Most neighbours in a list are of one type.
        if (_last is not { } last || !ReferenceEquals(last.Plan, item.Plan))
        {
            if (!_byPlan.TryGetValue(item.Plan, out var objects))
            {
                _byPlan.Add(item.Plan, objects = []);
            }

            _last = last = (item.Plan, objects);
        }

        last.Objects.Add(item);
    }
}
