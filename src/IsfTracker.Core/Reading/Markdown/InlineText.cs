using System.Text;
using Markdig.Syntax.Inlines;

namespace IsfTracker.Core.Reading.Markdown;

/// <summary>The words of a line of Markdown as a reader sees them.</summary>
internal static class InlineText
{
    /// <returns>The text, and how much of it is links.</returns>
    public static (string Text, int Linked) Of(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        var linked = inlines is null ? 0 : Append(text, inlines);
        return (text.ToString(), linked);
    }

    private static int Append(StringBuilder text, ContainerInline inlines)
    {
        var linked = 0;
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
                case CodeInline code: text.Append(code.Content); break;
                case LineBreakInline: text.Append(' '); break;
                case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan()); break;
                case LinkInline { IsImage: true } or HtmlInline: break;
                case LinkInline link:
                    var before = text.Length;
                    Append(text, link);
                    linked += text.Length - before;
                    break;
                case AutolinkInline auto:
                    text.Append(auto.Url);
                    linked += auto.Url.Length;
                    break;
                case ContainerInline container: linked += Append(text, container); break;
                default: break;
            }
        }
        return linked;
    }
}
