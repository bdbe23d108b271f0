namespace IsfTracker.Core.Claims.Stances;

/// <summary>How news words what must hold first.</summary>
internal static class ConditionPhrases
{
    public static readonly (Signal Signal, string Phrases)[] Groups =
    [
        (Signal.Condition, """
            unless
            only|just|even if|when|after|once|with|under|following
            only …6 if|when|after|once|under|with|following
            if and only if
            provided|providing that
            provided …4 @be|agree*|ask*|get*|receiv*
            on condition
            on|under …2 condition|conditions|proviso|understanding that
            conditional|conditionally
            conditioned|conditions|condition|conditionality|preconditions|precondition
            conditioned|conditional on|upon
            prerequisite|prerequisites
            subject to
            only …3 happen|possible|go|come|send|deploy|leave
            requirement|requirements
            terms …2 on
            contingent on|upon
            depend|depends|depended|depending|dependent on|upon|whether
            hinge|hinges|hinged|hinging|rests|resting|predicated on
            tied|tie|ties|linked|links|link|pegged …4 to
            as|so long as
            in|only in …2 case|event that|of
            in exchange|return for
            @not …12 before|until|till|without
            refus*|declin*|reject*|rule*|hold*|held|wait*|defer* …10 before|until|till|without|unless
            no|not …4 so long as
            @not …8 while
            stands on
            before|without …4 @be …2 sent|deployed
            should|must|would|want|wants|wanted|needs|need|comes|come|before-anything …8 first
            first and then
            let …6 first
            until
            no truce|ceasefire|mandate|resolution no troops|soldiers
            would|could only
            even then
            red line|lines
            sticking|stumbling point|block|points
            obstacle|obstacles|hurdle|hurdles
            deal breaker
            dealbreaker
            sine qua non
            key|main|central|chief demand|demands|concern
            without …10 no|cannot|can't|would|will|won't|not
            in the absence of
            absent|lacking
            assuming|barring
            as soon as
            the moment
            based on
            on the basis of
            decide*|decision|minds …10 according to
            preceded|followed|accompanied by
            otherwise
            would have to
            first …8 then
            caveat|caveats
            hold|holds|holding|held off|back …12 until|unless|while|before|as
            """),
        (Signal.Need, """
            require|requires|required|requiring
            need|needs|needed|needing
            must
            have|has|had|having to
            insist|insists|insisted|insisting|insistence|insistent
            demand|demands|demanded|demanding
            should
            want|wants|wanted|wanting
            like …6 to
            seek|seeks|sought|seeking
            call|calls|called|calling for|on
            await|awaits|awaiting|waiting
            prefer|prefers|preferred
            favour|favor of
            necessary
            essential|indispensable|crucial|vital
            emphasi*|stress*|underlin*|underscor*
            ask|asks|asked|asking for
            guarantee|guarantees|assurance|assurances
            look|looks|looked|looking to
            last word|say
            """),
        (Signal.Clause, """
            if|unless|until|once|when|till|before|after|should
            as long as
            so long as
            """),
    ];
}
