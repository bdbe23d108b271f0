using System.Text.RegularExpressions;

namespace IsfTracker.Tests.Architecture;

public sealed partial class SourceRules
{
    private const int LongestFile = 200;

    private static readonly string[] TopLevel = ["src", "tests", "seeds", "docs", "IsfTracker.sln", "README.md", "Directory.Build.props"];

    private static readonly string[] EmptyNames = ["Service", "Manager", "Helper", "Helpers", "Util", "Utils", "Repository", "Dto"];

    [Fact]
    public void The_top_level_holds_what_the_readme_names()
    {
        // What git ignores may lie there too: the store and the logs of whoever runs the program from here.
        var ignored = SourceTree.Read(".gitignore").Split('\n').Select(line => line.TrimEnd('/'));

        var there = Directory.EnumerateFileSystemEntries(SourceTree.Root).Select(path => Path.GetFileName(path)!);

        there.Where(name => !name.StartsWith('.')).Except(ignored).Should().BeEquivalentTo(TopLevel);
    }

    [Fact]
    public void Files_stay_short() =>
        AllCSharp().Where(path => SourceTree.Read(path).Count(character => character == '\n') > LongestFile).Should().BeEmpty();

    [Fact]
    public void A_namespace_is_its_folder()
    {
        var misplaced = AllCSharp()
            .Select(path => (Path: path, Namespace: Namespace().Match(SourceTree.Read(path))))
            .Where(file => file.Namespace.Success && file.Namespace.Groups[1].Value != ExpectedNamespace(file.Path))
            .Select(file => file.Path);

        misplaced.Should().BeEmpty();
    }

    [Fact]
    public void Names_say_what_a_thing_is() =>
        AllCSharp().Select(path => Path.GetFileNameWithoutExtension(path)!)
            .Where(name => EmptyNames.Any(empty => name.EndsWith(empty, StringComparison.Ordinal)) && !name.EndsWith("TagHelper", StringComparison.Ordinal))
            .Should().BeEmpty();

    [Fact]
    public void A_name_is_given_to_one_type_only() =>
        SourceTree.CSharpFiles("src").Where(path => !path.EndsWith(".cshtml.cs", StringComparison.Ordinal))
            .GroupBy(path => Path.GetFileName(path), StringComparer.Ordinal).Where(name => name.Count() > 1).Select(name => name.Key).Should().BeEmpty();

    [Fact]
    public void Nothing_is_put_off_or_left_out() =>
        AllCSharp().Where(path => !path.EndsWith("/SourceRules.cs", StringComparison.Ordinal) && Unfinished().IsMatch(SourceTree.Read(path))).Should().BeEmpty();

    [Fact]
    public void What_differs_between_the_databases_stays_in_their_folders() =>
        SourceTree.CSharpFiles("src")
            .Where(path => !path.Contains("/Sqlite/", StringComparison.Ordinal) && !path.Contains("/Postgres/", StringComparison.Ordinal) && !path.EndsWith("/StoreRegistration.cs", StringComparison.Ordinal))
            .Where(path => ProviderNames().IsMatch(SourceTree.Read(path)))
            .Should().BeEmpty();

    [Fact]
    public void Pages_load_nothing_from_another_host() =>
        SourceTree.Files("src/IsfTracker.Web", "*.cshtml").Concat(SourceTree.Files("src/IsfTracker.Web/wwwroot", "*.css"))
            .Where(path => ForeignAsset().IsMatch(SourceTree.Read(path)))
            .Should().BeEmpty();

    [Fact]
    public void Pages_hold_no_inline_style_or_script() =>
        SourceTree.Files("src/IsfTracker.Web", "*.cshtml").Where(path => Inline().IsMatch(SourceTree.Read(path))).Should().BeEmpty();

    private static IEnumerable<string> AllCSharp() => SourceTree.CSharpFiles("src").Concat(SourceTree.CSharpFiles("tests"));

    private static string ExpectedNamespace(string path) =>
        Path.GetDirectoryName(path)!.Replace('\\', '/').Split('/', 2)[1].Replace('/', '.');

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"NotImplementedException|\bTODO\b|\bFIXME\b|\bHACK\b|#region|Thread\.Sleep")]
    private static partial Regex Unfinished();

    [GeneratedRegex(@"\bUseSqlite\(|\bUseNpgsql\(|\bSqliteConnection\b|\bNpgsqlConnection\b")]
    private static partial Regex ProviderNames();

    [GeneratedRegex(@"(src|url|@import)\s*[=(]?\s*[""']?(https?:)?//(?!www\.w3\.org)")]
    private static partial Regex ForeignAsset();

    [GeneratedRegex(@"<style|\sstyle=|<script(?![^>]*\bsrc=)|\son\w+=""")]
    private static partial Regex Inline();
}
