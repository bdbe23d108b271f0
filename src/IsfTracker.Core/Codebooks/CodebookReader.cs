using IsfTracker.Core.Claims;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace IsfTracker.Core.Codebooks;

/// <summary>Reads a codebook from YAML or JSON and lists everything that is wrong with it, not only the first fault.</summary>
public static class CodebookReader
{
    public static CodebookResult Read(string text)
    {
        var faults = new List<CodebookFault>();
        var root = Parse(text, faults);
        if (root is null) { return new CodebookResult.Invalid(faults); }
        var codebook = ReadCodebook(new YamlMap(root, "codebook", faults));
        CodebookChecks.Check(codebook, (int)root.Start.Line, faults);
        return faults.Count == 0
            ? new CodebookResult.Loaded(codebook)
            : new CodebookResult.Invalid([.. faults.Distinct().OrderBy(fault => fault.Line)]);
    }

    private static YamlMappingNode? Parse(string text, List<CodebookFault> faults)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }, ..]) { return root; }
            faults.Add(new CodebookFault(1, "a codebook is a YAML or JSON object with the fields id, version, question, …"));
        }
        catch (YamlException fault)
        {
            faults.Add(new CodebookFault((int)fault.Start.Line, $"not readable as YAML: {fault.Message}"));
        }
        return null;
    }

    private static Codebook ReadCodebook(YamlMap map)
    {
        var lists = map.Lists("wordLists");
        var codebook = new Codebook(
            map.Text("id"), map.Text("version"), map.Text("question"), map.Text("defaultActor"),
            ReadForce(map.Map("force")),
            [.. map.Maps("actors", needed: true).Select(ReadActor)],
            [.. map.Maps("stances", needed: true).Select(ReadStance)],
            [.. map.Maps("conditions").Select(condition => ReadCondition(condition, lists))],
            [.. map.Maps("roles", needed: true).Select(ReadRole)],
            [.. map.Maps("kinds", needed: true).Select(ReadKind)])
        {
            Others = [.. map.Maps("others").Select(ReadOther)],
            Outlets = map.List("outlets"),
        };
        map.RefuseOthers();
        return codebook;
    }

    private static Force ReadForce(YamlMap? map)
    {
        if (map is null) { return new Force(string.Empty, [], [], [], []); }
        var force = new Force(map.Text("name"), map.Wordings("names", needed: true), map.Wordings("contextNames"), map.Wordings("places", needed: true), map.Wordings("notTheForce"))
        {
            Since = map.Day("since"),
        };
        map.RefuseOthers();
        return force;
    }

    private static Actor ReadActor(YamlMap map)
    {
        var actor = new Actor(
            map.Text("id"), map.Text("name"), map.List("names", needed: true), map.List("demonyms"), map.List("capitals"),
            map.List("parliament"), map.List("bodies"), [.. map.Maps("officials").Select(ReadOfficial)]);
        map.RefuseOthers();
        return actor;
    }

    private static Official ReadOfficial(YamlMap map)
    {
        var official = new Official(
            map.Text("id"), map.Text("name"), map.List("names"), map.Text("office"),
            map.Code<SpeakerRole>("role"), map.Day("from"), map.Day("to"), map.OptionalText("pronoun"));
        if (official.From > official.To) { map.Fault("'from' is later than 'to'"); }
        if (official.Pronoun is not (null or "he" or "she")) { map.Fault("'pronoun' must be he or she"); }
        map.RefuseOthers();
        return official;
    }

    private static StanceDefinition ReadStance(YamlMap map) =>
        Closed(map, new StanceDefinition(map.Code<Stance>("code"), map.Text("title"), map.Text("definition")));

    private static ConditionDefinition ReadCondition(YamlMap map, NamedWords lists) =>
        Closed(map, new ConditionDefinition(map.Text("code"), map.Text("title"), map.Text("definition"), map.Wordings("wordings", needed: true, lists))
        {
            Limit = map.Flag("limit"),
            Keywords = map.Wordings("keywords", lists: lists),
        });

    private static RoleDefinition ReadRole(YamlMap map) =>
        Closed(map, new RoleDefinition(map.Code<SpeakerRole>("code"), map.Text("title"), map.Code<Lane>("lane"), map.Text("definition")));

    private static KindDefinition ReadKind(YamlMap map) =>
        Closed(map, new KindDefinition(map.Code<ClaimKind>("code"), map.Text("title"), map.Text("definition")));

    private static OtherParty ReadOther(YamlMap map) =>
        Closed(map, new OtherParty(map.Text("name"), map.List("names"), map.List("demonyms"), map.List("capitals"), map.List("people")));

    private static T Closed<T>(YamlMap map, T read)
    {
        map.RefuseOthers();
        return read;
    }
}
