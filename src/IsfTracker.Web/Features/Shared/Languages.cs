using System.Collections.Frozen;

namespace IsfTracker.Web.Features.Shared;

/// <summary>The names of languages. The program runs without the tables that .NET takes them from.</summary>
internal static class Languages
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>
    {
        ["ar"] = "Arabic", ["az"] = "Azerbaijani", ["be"] = "Belarusian", ["bg"] = "Bulgarian", ["cs"] = "Czech", ["da"] = "Danish", ["de"] = "German", ["el"] = "Greek", ["en"] = "English", ["es"] = "Spanish", ["fa"] = "Persian", ["fi"] = "Finnish",
        ["fr"] = "French", ["he"] = "Hebrew", ["hi"] = "Hindi", ["hr"] = "Croatian", ["hu"] = "Hungarian", ["hy"] = "Armenian", ["id"] = "Indonesian", ["it"] = "Italian", ["ja"] = "Japanese", ["ka"] = "Georgian", ["kk"] = "Kazakh", ["ko"] = "Korean",
        ["lt"] = "Lithuanian", ["ms"] = "Malay", ["nl"] = "Dutch", ["no"] = "Norwegian", ["pl"] = "Polish", ["pt"] = "Portuguese", ["ro"] = "Romanian", ["ru"] = "Russian", ["so"] = "Somali", ["sq"] = "Albanian", ["sr"] = "Serbian", ["sv"] = "Swedish",
        ["sw"] = "Swahili", ["th"] = "Thai", ["tr"] = "Turkish", ["uk"] = "Ukrainian", ["ur"] = "Urdu", ["uz"] = "Uzbek", ["vi"] = "Vietnamese", ["zh"] = "Chinese",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The code itself where its name is not among these.</summary>
    public static string NameOf(string code) => code == "und" ? "could not be told" : Names.GetValueOrDefault(code, code);
}
