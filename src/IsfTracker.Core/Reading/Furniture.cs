using System.Buffers;
using System.Collections.Frozen;

namespace IsfTracker.Core.Reading;

/// <summary>Lines that belong to the page and not to the article, told by how they look.</summary>
internal static class Furniture
{
    private const int Longest = 220;

    /// <summary>How furniture begins. Where a sentence could begin so, the mark behind the words is part of it.</summary>
    private static readonly string[] Openings =
    [
        "read more", "read also:", "also read:", "also read |", "read next:", "read next |", "see also:", "see more:", "related:", "related news:", "related articles", "related stories", "recommended:", "watch:", "watch |",
        "tags:", "topics:", "keywords:", "categories:", "filed under", "share on ", "share this", "share:", "follow us", "follow our", "join us on", "join our telegram", "join our whatsapp",
        "subscribe to ", "sign up for", "sign up here", "sign up to", "get the day's", "get our ", "download as", "download our app", "download the app", "click here", "advertisement", "sponsored content",
        "© ", "(c) 19", "(c) 20", "copyright ©", "copyright (c)", "copyright 20", "all rights reserved", "we use cookies", "this website uses", "this site uses", "we value your privacy", "accept all cookies",
        "your email address will not", "required fields are", "save my name, email", "leave a reply", "leave a comment", "post a comment", "post comment", "be the first to comment", "notify me of",
        "views:", "skip to ", "support independent", "support our journalism", "support our work", "support quality journalism", "your subscription ", "become a member", "found an error", "found a mistake", "found a typo", "noticed an error", "spotted an error",
        "send us your tips", "send tips to", "when using materials", "load more", "show more", "forwarded this email", "manage your subscription", "manage cookies", "unsubscribe",
        "listen to this article", "listen to article", "print this", "photo:", "photo by ", "photo credit", "image:", "image credit", "file photo", "continue reading below", "story continues below", "article continues below",
        "estimated reading time", "reading time:", "add as a preferred source", "open in app", "view original", "letters to the editor:", "terms of use", "terms of service", "do not sell my",
        "related tags:", "related topics:", "suggested topics:", "suggested reading", "more on this topic", "to read the full story", "subscribe now",
        "or let google manage", "already a subscriber", "already a member?", "start your free trial", "this article is for subscribers", "this content is for subscribers", "to continue reading", "unlock this article", "be a part of our community",
        "explore more on these topics", "reuse this content", "our standards:", "comments are moderated", "collage:", "illustration:", "credit:", "(photo credit", "(photo:", "(image:", "photo courtesy", "from the liveblog of", "read:", "read this:",
        "read full story", "continue reading", "also see:", "more:", "don't miss:", "must read:", "add us as a", "make us preferred", "follow on google news", "follow us on", "choose us as", "whatsapp channel", "join our channel", "get breaking news", "enable notifications",
        "facebook sharing", "twitter sharing", "telegram sharing", "whatsapp sharing", "suggest a correction", "report error", "leave your comment", "log in to comment", "sign in to comment", "you must be logged in", "gift this article", "add topic to", "your browser does not support",
        "enter your email", "by signing up, you", "by signing up you", "by subscribing, you", "© copyright", "all rights are reserved", "keywords", "hashtags:", "filed under:", "topic:", "tagged:", "tagged in",
        "subscribe in ", "subscribe us", "subscribe for ", "download pdf", "cite this", "report a typo", "report an error", "report this", "copy link",
    ];

    private static readonly FrozenDictionary<char, string[]> ByLetter = Openings.GroupBy(opening => char.ToUpperInvariant(opening[0])).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Words of buttons. A line of nothing else is furniture.</summary>
    private static readonly HashSet<string> Buttons = new(StringComparer.OrdinalIgnoreCase)
    {
        "share", "shares", "print", "cite", "email", "e-mail", "tweet", "post", "pin", "facebook", "twitter", "x", "whatsapp", "telegram", "linkedin", "reddit", "messenger", "viber", "vk", "copy", "link", "copied",
        "save", "bookmark", "listen", "subscribe", "donate", "support", "us", "follow", "comment", "comments", "view", "views", "like", "likes", "reply", "a", "aa", "a-", "a+", "ad", "ads", "download", "pdf",
        "advertisement", "sponsored", "min", "read", "on", "to", "and", "this", "article", "via", "next", "previous", "menu", "home", "search", "login", "accept", "reject", "settings", "ok", "close", "more",
    };

    private static readonly SearchValues<string> Pleas = SearchValues.Create(["subscri", "donat", "newsletter", "sign up", "inbox"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Causes =
        SearchValues.Create(["our newsletter", "independent journalism", "our journalism", "our reporting", "your inbox", "our work"], StringComparison.OrdinalIgnoreCase);

    private static readonly HashSet<string> DeskRoles = new(StringComparer.OrdinalIgnoreCase) { "translator", "editor", "editors", "reporter", "reporters", "edited by", "translated by", "producer", "photographer", "copy editor" };

    private static readonly SearchValues<char> Separators = SearchValues.Create("|·•▪/");

    /// <summary>True for a line that is no part of the article, wherever it stands.</summary>
    public static bool Is(string line)
    {
        if (line.Length > Longest) { return false; }
        return Opens(line) || PageVoice.Is(line) || ClockLine.IsAge(line) || IsInitials(line) || IsHashtags(line) || IsButtons(line) || IsDeskCredit(line) || IsRole(line) || IsFollow(line) || IsPlea(line) || IsMostlyButtons(line);
    }

    /// <summary>True for the line under a picture that says where the picture is from.</summary>
    public static bool IsPictureCredit(string line) => line.Length <= Longest
        && (line.Contains("photo", StringComparison.OrdinalIgnoreCase) || line.Contains("Getty Images", StringComparison.OrdinalIgnoreCase)
            || line.Contains("image:", StringComparison.OrdinalIgnoreCase) || line.Contains("picture:", StringComparison.OrdinalIgnoreCase) || line.Contains("credit:", StringComparison.OrdinalIgnoreCase)
            || line.Contains("courtesy of", StringComparison.OrdinalIgnoreCase) || line.Contains("/Reuters", StringComparison.OrdinalIgnoreCase) || line.Contains("/AFP", StringComparison.OrdinalIgnoreCase));

    private static bool Opens(string line)
    {
        if (line.Length == 0 || !ByLetter.TryGetValue(char.ToUpperInvariant(line[0]), out var openings)) { return false; }
        foreach (var opening in openings)
        {
            if (line.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && !(line.Length > opening.Length && char.IsLetter(opening[^1]) && char.IsLetter(line[opening.Length]))) { return true; }
        }
        return false;
    }

    /// <summary>"Share | Print | Comments (88)", "A- A A+", "+ ↺ − 16 px".</summary>
    private static bool IsButtons(ReadOnlySpan<char> line)
    {
        var buttons = Buttons.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in line.SplitAny(" |·•/,()"))
        {
            var word = line[range].TrimEnd(".:!");
            if (word.Length == 0 || (!buttons.Contains(word) && ContainsLetter(word))) { if (word.Length == 0) { continue; } return false; }
        }
        return ContainsLetter(line) && !line.EndsWith(".");
    }

    /// <summary>"About us. Subscribe · Donate · Follow us": two buttons or more behind separators.</summary>
    private static bool IsMostlyButtons(ReadOnlySpan<char> line)
    {
        if (!line.ContainsAny(Separators)) { return false; }
        var (buttons, parts) = (0, 0);
        foreach (var range in line.SplitAny(Separators))
        {
            var part = line[range].Trim();
            parts++;
            if (part.Length > 0 && (IsButtons(part) || Opens(part.ToString()))) { buttons++; }
        }
        return buttons >= 2 && buttons * 2 >= parts;
    }

    /// <summary>"(Editing by …)" and the like at the end of agency reports.</summary>
    private static bool IsDeskCredit(string line) => line is ['(', .., ')'] or ['[', .., ']']
        && (line.AsSpan(1).StartsWith("Reporting by ") || line.AsSpan(1).StartsWith("Writing by ") || line.AsSpan(1).StartsWith("Editing by ")
            || line.AsSpan(1).StartsWith("Additional reporting by ") || line.AsSpan(1).StartsWith("Compiled by ") || line.AsSpan(1).StartsWith("Edited by ") || line.AsSpan(1).StartsWith("With inputs from "));

    /// <summary>"Translator: Dora Klein": a task of the desk and a name; not the questions of "Reporter: …" in a transcript.</summary>
    private static bool IsRole(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon is > 4 and < 16 && line.Length < 80 && line.Length > colon + 3 && DeskRoles.Contains(line[..colon])
            && Array.TrueForAll(line[(colon + 1)..].Split([' ', ','], StringSplitOptions.RemoveEmptyEntries), word => char.IsUpper(word[0]) || word is "and") && line[^1] is not ('?' or '!');
    }

    /// <summary>"str/lw/jd": who wrote and who edited an agency's report.</summary>
    private static bool IsInitials(string line) => line.Length is > 3 and < 24 && line.AsSpan().ContainsAny('/', '-')
        && Array.TrueForAll(line.Split('/', '-'), part => part.Length is > 1 and < 5 && part.All(char.IsAsciiLetterLower));

    /// <summary>"#Gaza #Baku": two tags or more and nothing else.</summary>
    private static bool IsHashtags(string line)
    {
        if (line.Length == 0 || line[0] is not ('#' or ' ')) { return false; }
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && Array.TrueForAll(words, word => word[0] == '#' && word.Length > 1 && char.IsLetter(word[1]));
    }

    /// <summary>"Follow Northwire's coverage at …".</summary>
    private static bool IsFollow(string line) => line.StartsWith("Follow ", StringComparison.Ordinal) && line.Length < 140 && line[^1] != '.' && (Has(line, "coverage") || Has(line, " on X") || Has(line, " on Twitter") || line.Contains('@', StringComparison.Ordinal));

    /// <summary>Asks for money or an address in the name of journalism.</summary>
    private static bool IsPlea(string line) =>
        line.AsSpan().ContainsAny(Pleas) && line.AsSpan().ContainsAny(Causes) && !line.AsSpan().ContainsAny("“”\"«")
        || (line.StartsWith("You have read ", StringComparison.OrdinalIgnoreCase) && Has(line, "articles"));

    private static bool Has(string line, string words) => line.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static bool ContainsLetter(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c)) { return true; }
        }
        return false;
    }
}
