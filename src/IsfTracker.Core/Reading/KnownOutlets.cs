using System.Collections.Frozen;

namespace IsfTracker.Core.Reading;

/// <summary>Newspapers, agencies and broadcasters whose names carry no word that says so, and the addresses of those most read.</summary>
internal static class KnownOutlets
{
    private static readonly (string Name, string? Host)[] All =
    [
        ("Reuters", "reuters.com"), ("The Associated Press", null), ("Associated Press", null), ("AP", null), ("AP News", "apnews.com"), ("AFP", "afp.com"), ("Agence France-Presse", null), ("Bloomberg", "bloomberg.com"),
        ("UPI", "upi.com"), ("dpa", null), ("EFE", null), ("ANSA", "ansa.it"), ("Kyodo", null), ("Xinhua", null), ("TASS", "tass.com"), ("Interfax", null), ("Sputnik", null), ("RIA Novosti", null), ("PTI", null), ("ANI", null),
        ("IRNA", null), ("WAFA", "english.wafa.ps"), ("QNA", null), ("WAM", null), ("KUNA", null), ("Anadolu", "aa.com.tr"), ("Anadolu Agency", null), ("DHA", null), ("IHA", null),
        ("APA", "en.apa.az"), ("AZERTAC", "azertag.az"), ("Azertac", null), ("Trend", "en.trend.az"), ("Turan", "turan.az"), ("Azernews", "azernews.az"), ("Caliber.Az", "caliber.az"), ("Report.az", "report.az"), ("News.Az", "news.az"),
        ("JAMnews", "jam-news.net"), ("OC Media", "oc-media.org"), ("Eurasianet", "eurasianet.org"), ("Civil Georgia", "civil.ge"), ("Armenpress", "armenpress.am"), ("Hetq", null), ("CivilNet", "civilnet.am"), ("Haqqin", "haqqin.az"),
        ("Minval", null), ("AnewZ", "anewz.tv"), ("Meydan TV", null), ("Kazinform", null), ("Qazinform", null), ("Tengrinews", null), ("The Astana Times", "astanatimes.com"), ("UNN", null), ("Ukrinform", "ukrinform.net"),
        ("ANTARA", "en.antaranews.com"), ("ANTARA News", null), ("Kompas", null), ("Kompas.com", "kompas.com"), ("Tempo", "en.tempo.co"), ("Tempo English", null), ("Detik", null), ("Bernama", "bernama.com"), ("Jakarta Globe", "jakartaglobe.id"),
        ("The Jakarta Post", "thejakartapost.com"), ("Dawn", "dawn.com"), ("The Express Tribune", "tribune.com.pk"), ("The News International", "thenews.com.pk"), ("Geo News", "geo.tv"), ("MM News", "mmnews.tv"), ("ARY News", "arynews.tv"),
        ("The Nation", null), ("Business Recorder", "brecorder.com"), ("Samaa", null), ("APP", "app.com.pk"), ("NDTV", "ndtv.com"), ("The Hindu", "thehindu.com"), ("WION", null), ("Firstpost", "firstpost.com"), ("ThePrint", "theprint.in"),
        ("Haaretz", "haaretz.com"), ("Ynet", "ynetnews.com"), ("Ynetnews", null), ("Walla", null), ("Maariv", null), ("The Times of Israel", "timesofisrael.com"), ("The Jerusalem Post", "jpost.com"), ("Israel Hayom", "israelhayom.com"),
        ("JNS", "jns.org"), ("i24NEWS", "i24news.tv"), ("Arutz Sheva", "israelnationalnews.com"), ("Israel National News", null), ("JTA", "jta.org"), ("The Forward", null), ("Jewish Insider", "jewishinsider.com"),
        ("Al Jazeera", "aljazeera.com"), ("Al Arabiya", "english.alarabiya.net"), ("Al-Monitor", "al-monitor.com"), ("Al Mayadeen", "english.almayadeen.net"), ("Asharq Al-Awsat", "english.aawsat.com"), ("Ahram Online", "english.ahram.org.eg"),
        ("Arab News", "arabnews.com"), ("Arab News PK", "arabnews.pk"), ("Middle East Eye", "middleeasteye.net"), ("The New Arab", "newarab.com"), ("The National", "thenationalnews.com"), ("Gulf News", "gulfnews.com"), ("Khaleej Times", "khaleejtimes.com"),
        ("The Peninsula", "thepeninsulaqatar.com"), ("Mada Masr", "madamasr.com"), ("Middle East Monitor", "middleeastmonitor.com"), ("Palestine Chronicle", null), ("Daily Sabah", "dailysabah.com"), ("Hürriyet", null), ("TRT World", "trtworld.com"),
        ("Türkiye Today", "turkiyetoday.com"), ("Hürriyet Daily News", "hurriyetdailynews.com"), ("bne IntelliNews", "bne.eu"), ("RFE/RL", "rferl.org"), ("BBC", null), ("BBC News", "bbc.com"), ("CNN", "cnn.com"), ("CBS News", "cbsnews.com"), ("NPR", "npr.org"),
        ("Axios", "axios.com"), ("Politico", "politico.com"), ("POLITICO", null), ("The Hill", "thehill.com"), ("Semafor", "semafor.com"), ("Newsweek", "newsweek.com"), ("The Economist", "economist.com"), ("The Atlantic", null), ("The Guardian", "theguardian.com"),
        ("Financial Times", "ft.com"), ("Wall Street Journal", "wsj.com"), ("Washington Post", "washingtonpost.com"), ("New York Times", "nytimes.com"), ("The Telegraph", "telegraph.co.uk"), ("The Independent", "independent.co.uk"), ("Sky News", "news.sky.com"),
        ("Le Monde", "lemonde.fr"), ("Le Figaro", null), ("France 24", "france24.com"), ("DW", "dw.com"), ("Deutsche Welle", null), ("Euronews", "euronews.com"), ("Der Spiegel", null), ("El País", null), ("La Repubblica", null), ("Corriere della Sera", null),
        ("Nikkei Asia", "asia.nikkei.com"), ("The Diplomat", "thediplomat.com"), ("The Straits Times", "straitstimes.com"), ("CNA", "channelnewsasia.com"), ("Modern Diplomacy", "moderndiplomacy.eu"), ("Balkan Insight", "balkaninsight.com"), ("Foreign Policy", "foreignpolicy.com"),
        ("The Cradle", "thecradle.co"), ("VOA", "voanews.com"), ("UN News", "news.un.org"), ("The Media Line", "themedialine.org"), ("Responsible Statecraft", "responsiblestatecraft.org"), ("Just Security", "justsecurity.org"), ("Lawfare", null),
    ];

    /// <summary>Those that write the month first where a day in numbers could be read either way.</summary>
    private static readonly FrozenSet<string> MonthFirst = new[] { "Ynet", "Ynetnews", "Israel Hayom", "The Hill", "Politico", "POLITICO", "CBS News", "NPR" }.ToFrozenSet();

    private static readonly FrozenDictionary<string, string> Names = All.DistinctBy(known => Bare(known.Name), StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(known => Bare(known.Name), known => known.Name, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Hosts = All.Where(known => known.Host is not null)
        .ToFrozenDictionary(known => known.Host!, known => known.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The name as the outlet writes it, whatever its case and article in <paramref name="name"/>; null where it is not known.</summary>
    public static string? Find(string name) => name.Length <= 40 && Names.TryGetValue(Bare(name), out var known) ? known : null;

    /// <summary>True where the outlet is known to write "11/07/2031" for the 7th of November.</summary>
    public static bool WritesMonthFirst(string name) => Find(name) is { } known && MonthFirst.Contains(known);

    /// <summary>The outlet at an address, for want of any other word of it.</summary>
    public static string? At(string? url)
    {
        if (url is null || !Uri.TryCreate(url, UriKind.Absolute, out var uri)) { return null; }
        var host = uri.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.Host[4..] : uri.Host;
        return Hosts.GetValueOrDefault(host);
    }

    /// <summary>True for the agencies that put their own name into their first sentence.</summary>
    public static bool NamesItself(string name) => Find(name) is { } known && Array.Exists(All, outlet => outlet.Name == known && outlet.Host?.EndsWith(".az", StringComparison.Ordinal) == true);

    private static string Bare(string name) => name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
}
