using IsfTracker.Core.Characters;

namespace IsfTracker.Core.Language;

/// <summary>The commonest words of languages in Latin script.</summary>
internal static class StopWords
{
    private static readonly (string Language, string Words)[] Lists =
    [
        ("en", "the of and to in is was that for on with as by at from it its be are were has have had not but they their this which will would who said he she his her been after about than into over more when what there also could should no an or if out up all says new between against under during before while where so only other some any because we you i our can may how why you're it's don't"),
        ("az", "və bu bir ilə üçün olan də da ki edib olub onun isə görə var heç daha sonra kimi qeyd həm lakin ancaq həmin amma deyib bildirib ölkə prezidenti"),
        ("tr", "ve bir bu için ile olarak da de çok daha olan gibi kadar sonra ancak ise ama değil var olduğu göre dedi tarafından en şu her ya ki mi söyledi etti yeni olduğunu"),
        ("de", "der die das und ist nicht ein eine den dem von zu mit für auf im sich auch als nach bei wird sind aus einer einem hat dass werden oder wie über noch nur zum zur haben war sagte er sie es vor keine durch gegen um am"),
        ("fr", "le la les de des et est en un une du dans que qui pour par sur au avec pas il elle ce cette sont aux plus ses son sa ont été selon mais ou se ne leur à a dit après entre comme d'une qu'il l'on c'est être contre sans"),
        ("es", "el la los las de y en que un una por con para del se su al es no lo más como sus ha han pero o este esta sobre entre según fue dijo ser también desde hasta son está contra sin"),
        ("it", "il la di e che in un una per è del della con non si le i gli lo da al dei nel alla sono ha come più anche delle ma dal sulla ha detto essere nella suo sua questo o dopo tra contro"),
        ("pt", "o a os as de e que em um uma para com do da no na não se por mais dos das ao é como foi ou sua seu pelo pela são mas também já está ser disse segundo após entre contra sem à"),
        ("nl", "de het een en van in is op te dat die voor met zijn aan niet ook er om als bij maar door naar uit heeft wordt nog over dan hij ze werd tot geen meer zegt volgens tegen worden zou"),
        ("pl", "i w z na do się nie jest że to jak o po od za przez dla ale ten które który są był oraz przed może tym być tylko już również czy jego ich ma"),
        ("ro", "și în de la cu pe nu este a care din o un să mai pentru că au fost prin sau ce sunt după dar această acest"),
        ("id", "yang dan di untuk dari pada dengan ini itu tidak akan dalam ke oleh juga adalah telah kata mereka bisa karena sudah tersebut sebagai para atau dia"),
        ("ms", "yang dan di untuk dari pada dengan ini itu tidak akan dalam ke oleh juga adalah telah kata mereka boleh kerana sudah tersebut sebagai para atau beliau berkata"),
        ("sv", "och i att det som en på är av för med den till inte har de om ett men var sig från vi så kan han hon efter vid eller nu ska säger"),
        ("da", "og i at det som en på er af for med den til ikke har de om et men var sig fra vi så kan han hun efter ved eller nu skal siger også blev"),
        ("no", "og i at det som en på er av for med den til ikke har de om et men var seg fra vi så kan han hun etter ved eller nå skal sier også ble"),
        ("fi", "ja on ei että se oli hän mutta myös kuin ovat joka sekä tai mukaan sen kun jo vain ole niin"),
        ("hu", "a az és hogy nem is egy van de csak már meg mint volt ha ez azt szerint még után"),
        ("cs", "a v se na je že s z do o k i ale jako za by po pro jsou od který které podle není bylo jeho také"),
        ("hr", "i u je se na da su za od o s kao koji koje a ne to iz bi će nije ali što kako prema biti sa"),
        ("sq", "dhe në të e për me nga që një është se i ka si do nuk më u janë por kjo ky"),
        ("lt", "ir yra kad su iš į tai bet ne buvo kaip už dėl apie per"),
        ("vi", "và của là có trong cho không được các một với người này đã"),
        ("so", "iyo waa in ka oo ku ayaa la uu ah waxa si"),
        ("sw", "ya na wa kwa ni katika la za kuwa hii hiyo yake"),
        ("uz", "va bu bilan uchun bir ham bo'lgan deb emas uning"),
    ];

    private static readonly Dictionary<string, uint> LanguagesByWord = Build();

    /// <summary>The sets of languages that have words in common, a bit for each language; the first is empty.</summary>
    public static readonly IReadOnlyList<uint> Shared = [0, .. LanguagesByWord.Values.Distinct()];

    private static readonly SpellingTable<int> Groups = new(LanguagesByWord.Select(pair => (pair.Key, Shared.ToList().IndexOf(pair.Value))));

    public static readonly string[] Languages = [.. Lists.Select(list => list.Language)];

    /// <summary>Which of the shared sets has the languages that have the word among their commonest.</summary>
    public static int GroupOf(Spelling spelling, ReadOnlySpan<char> word) => Groups.Find(spelling, word);

    private static Dictionary<string, uint> Build()
    {
        var words = new Dictionary<string, uint>(StringComparer.OrdinalIgnoreCase);
        for (var index = 0; index < Lists.Length; index++)
        {
            foreach (var word in Lists[index].Words.Split(' '))
            {
                words[word] = words.GetValueOrDefault(word) | (1u << index);
            }
        }
        return words;
    }
}
