using IsfTracker.Core.Claims.Stances;

namespace IsfTracker.Core.Claims.Passages;

/// <summary>How news words what stands beside the question: relief, the dead, diplomacy, trade, earlier service.</summary>
internal static class BackgroundPhrases
{
    public static readonly (Signal Signal, string Phrases)[] Groups =
    [
        (Signal.Aid, """
            aid|relief|humanitarian|reconstruction|rebuild|rebuilds|rebuilding|rebuilt|refugees|shelter|shelters|tents|food|medicine|medicines|medical|hospitals|scholarship|scholarships|school|schools|orphans|convoy|convoys|airdrop|airdrops|evacuat*|donate|donated|donation|donations|donor|donors
            rehabilitation|recovery|supplies|housing|infrastructure
            """),
        (Signal.Casualties, """
            killed|kill|kills|killing|wounded|dead|died|die|death|deaths|toll|injured|casualties|bombardment|strike|strikes|airstrike|airstrikes|shelling|shelled|bombed|bombing|hostage|hostages|bodies|captives|massacre|genocide|famine|starvation
            """),
        (Signal.Diplomacy, """
            two state
            summit|summits|meeting|meetings|met|meet|visit|visited|visits|visiting|phone call|bilateral|ambassador|embassy|talks|delegation|session|conference|ceremony|handshake|ties|relations|cooperation|partnership|friendship|alliance|accords|treaty|charter|membership
            welcomed|condemned|condemns|reaffirmed|reiterated|praised|thanked|congratulated|hailed
            """),
        (Signal.Trade, """
            trade|export|exports|exported|import|imports|oil|gas|crude|pipeline|barrels|invest|investment|investments|investors|company|companies|contract|contracts|economy|economic|tourism|energy|corridor|market|bank|minerals|airline|airlines|exports
            """),
        (Signal.PastService, """
            took part in …6 missions|operations|mission|operation
            served|serving|serve in|with|under|alongside
            blue helmets
            veteran|veterans
            decades|decade|century|history|historically|historic
            former|formerly
            since independence
            founded|established|independence|war|wars
            """),
        (Signal.Remark, """
            remarks|comments|statement|statements|stance|position|announcement|interview|report|reports|approach|decision|move|news …4 come|comes|came|follow|follows|followed|reflect|reflects|reflected|underscores|underlines|highlights|signals|mark|marks|amid|coincide|coincides|appears|contrasts
            shared|outlined|explained|reiterated|stated|expressed this|the|its|his position|stance|view|views
            spoke|speaks|talked|commented …2 on|about|of
            first time …6 spoken|said|commented|spoke
            has|have|had spoken|reacted
            """),
        (Signal.Strength, """
            hundred|hundreds|thousand|thousands|dozens of? …2 troops|soldiers|peacekeepers|personnel|men|servicemen|officers|engineers|medics
            battalion|battalions|brigade|brigades|company|contingent|platoon|platoons|detachment|regiment
            engineers|medics|field hospital|sappers|medical unit|units|gendarmes|police
            """),
        (Signal.Money, """
            million|millions|billion|billions|dollar|dollars|euro|euros|budget|funds|fund|funding|percent
            """),
    ];
}
