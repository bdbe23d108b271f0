namespace IsfTracker.Core.Codebooks;

/// <summary>What must hold between the parts of a codebook.</summary>
internal static class CodebookChecks
{
    public static void Check(Codebook codebook, int line, List<CodebookFault> faults)
    {
        void Fault(string reason) => faults.Add(new CodebookFault(line, reason));
        if (codebook.Actors.Count > 0 && codebook.FindActor(codebook.DefaultActor) is null)
        {
            Fault($"defaultActor '{codebook.DefaultActor}' is not among the actors ({string.Join(", ", codebook.Actors.Select(actor => actor.Id))})");
        }
        Unique("actors", codebook.Actors.Select(actor => actor.Id), Fault);
        Unique("officials", codebook.Actors.SelectMany(actor => actor.Officials).Select(official => official.Id), Fault);
        Unique("conditions", codebook.Conditions.Select(condition => condition.Code), Fault);
        Complete("stances", codebook.Stances.Select(stance => stance.Code), Fault);
        Complete("roles", codebook.Roles.Select(role => role.Code), Fault);
        Complete("kinds", codebook.Kinds.Select(kind => kind.Code), Fault);
    }

    private static void Unique(string list, IEnumerable<string> ids, Action<string> fault)
    {
        foreach (var id in ids.CountBy(id => id, StringComparer.Ordinal).Where(count => count.Value > 1))
        {
            fault($"{list}: '{id.Key}' stands {id.Value} times");
        }
    }

    private static void Complete<T>(string list, IEnumerable<T> codes, Action<string> fault) where T : struct, Enum
    {
        var given = codes.ToList();
        Unique(list, given.Select(Codes.ToCode), fault);
        foreach (var missing in Enum.GetValues<T>().Except(given)) { fault($"{list}: '{missing.ToCode()}' is missing"); }
    }
}
