using IsfTracker.Core.Language;

namespace IsfTracker.Tests.Language;

public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData("en", "The minister said that the offer would stand until the end of March.")]
    [InlineData("en", "Volk pledges 400 soldiers for the mission in Lakeland")]
    [InlineData("en", "Əliyev told the reporters that Bakı had not decided on the mission.")]
    [InlineData("en", "By the words of the interlocutor, the full refusal is looked at also, but it stands not on the first place in the list.")]
    [InlineData("az", "Prezident bildirib ki, ölkə bu missiyada iştirak etməyəcək və heç bir qərar verilməyib.")]
    [InlineData("tr", "Bakan, ülkenin bu göreve asker göndermek için henüz bir karar almadığını söyledi.")]
    [InlineData("ru", "Министр заявил, что страна не будет участвовать в этой миссии.")]
    [InlineData("uk", "Міністр заявив, що країна не братиме участі в цій місії.")]
    [InlineData("bg", "Министърът заяви, че държавата няма да участва в мисията, тъй като няма мандат.")]
    [InlineData("de", "Der Minister sagte, dass die Entscheidung noch nicht gefallen ist und das Land abwartet.")]
    [InlineData("fr", "Le ministre a dit que la décision n'est pas prise et que le pays attend un mandat.")]
    [InlineData("es", "El ministro dijo que la decisión no está tomada y que el país espera un mandato.")]
    [InlineData("it", "Il ministro ha detto che la decisione non è presa e che il paese aspetta un mandato della comunità.")]
    [InlineData("pt", "O ministro disse que a decisão não foi tomada e que o país espera um mandato.")]
    [InlineData("nl", "De minister zegt dat het besluit nog niet is genomen en dat het land op een mandaat wacht.")]
    [InlineData("pl", "Minister powiedział, że decyzja nie została podjęta i że kraj czeka na mandat.")]
    [InlineData("id", "Menteri itu mengatakan bahwa keputusan belum diambil dan negara tidak akan mengirim pasukan untuk misi ini.")]
    [InlineData("ar", "قال الوزير إن القرار لم يتخذ بعد وإن البلاد تنتظر تفويضا من مجلس الأمن.")]
    [InlineData("fa", "وزیر گفت که تصمیم هنوز گرفته نشده است و کشور منتظر است.")]
    [InlineData("he", "השר אמר כי ההחלטה טרם התקבלה וכי המדינה ממתינה.")]
    [InlineData("hy", "Նախարարն ասաց, որ որոշումը դեռ կայացված չէ։")]
    [InlineData("ka", "მინისტრმა თქვა, რომ გადაწყვეტილება ჯერ არ არის მიღებული.")]
    [InlineData("el", "Ο υπουργός είπε ότι η απόφαση δεν έχει ληφθεί ακόμη.")]
    [InlineData("zh", "部长说，尚未作出决定，国家正在等待授权。")]
    [InlineData("ja", "大臣は、まだ決定していないと述べた。")]
    [InlineData("ko", "장관은 아직 결정되지 않았다고 말했다.")]
    [InlineData("und", "Volk, Resch, Orsic")]
    [InlineData("und", "2031-03-14 14:20")]
    [InlineData("und", "")]
    public void A_text_is_told_by_its_words_and_its_script(string language, string text) =>
        LanguageGuess.Of(text).Should().Be(language);

    [Fact]
    public void A_foreign_name_and_a_foreign_quotation_leave_an_English_text_English() =>
        LanguageGuess.Of("The paper \"Zerkalo\" («Зеркало») wrote that the minister had not been asked, and that \"rien ne va plus\" was the word of the day.")
            .Should().Be("en");
}
