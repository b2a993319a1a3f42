using System.Text.Json;
using Advocacy.Rules.Tool.Assess;
using Advocacy.Rules.Tool.Documents;

namespace Advocacy.Rules.Tool.Explain;

/// <summary>Something about an assessment that may be otherwise: how to find what would change it, and how to say what it is.</summary>
internal sealed record Changeable(string Name, Func<CaseFormat, Changes> Find, Func<CaseAssessment, Wording, string> Say);

/// <summary>What would have to be otherwise for another outcome.</summary>
internal abstract class WhatIfQuestion(Subjects subjects) : Question
{
    private protected Subjects Subjects => subjects;

    internal sealed override bool Concerns(CaseAssessment assessment) => Changeables(assessment).Any();

    internal sealed override void Answer(CaseAssessment assessment, Answering people)
    {
        foreach (var each in Changeables(assessment))
        {
            people.Document.Heading(2, each.Name);
            people.Document.Paragraph($"Now: {each.Say(assessment, people.Wording)}.");
            var changes = each.Find(CaseFiles.Format);
            if (changes.Sets.IsEmpty)
            {
                people.Document.Paragraph("No change of one or two facts was found that makes it otherwise.");
            }
            else
            {
                people.Document.Table(
                    ["Fact", "Now", "Instead", "Then"],
                    [.. changes.Sets.Select(set => new Cell[]
                    {
                        new([.. set.Facts.Select(static fact => $"{fact.Name}{(fact.Owner is null ? "" : $" of {fact.Owner}")}")]),
                        new([.. set.Facts.Select(static fact => Show(fact.From))]),
                        new([.. set.Facts.Select(static fact => Show(fact.To))]),
                        each.Say(set.Assessment, people.Wording),
                    })]);
            }

            people.Document.Paragraph(
                $"{people.Wording.Of((long)changes.Evaluations)} evaluations"
                + (changes.BoundReached ? ", the most that are made: there may be more and smaller changes." : "; the search was not cut short."));
        }
    }

    internal sealed override void Answer(CaseAssessment assessment, Utf8JsonWriter json)
    {
        var invariant = new Wording(System.Globalization.CultureInfo.InvariantCulture);
        json.WriteStartArray("questions");
        foreach (var each in Changeables(assessment))
        {
            var changes = each.Find(CaseFiles.Format);
            json.WriteStartObject();
            json.WriteString("of", each.Name);
            json.WriteString("now", each.Say(assessment, invariant));
            json.WriteNumber("evaluations", changes.Evaluations);
            json.WriteBoolean("boundReached", changes.BoundReached);
            json.WriteStartArray("changes");
            foreach (var set in changes.Sets)
            {
                Write(set, each.Say(set.Assessment, invariant), json);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private protected abstract IEnumerable<Changeable> Changeables(CaseAssessment assessment);

    /// <summary>A value without the quotes of JSON.</summary>
    private static string Show(string? json) => json switch
    {
        null => "unknown",
        ['"', .. var text, '"'] => text,
        _ => json,
    };

    private static void Write(ChangeSet set, string then, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("facts");
        foreach (var fact in set.Facts)
        {
            json.WriteStartObject();
            json.WriteString("path", fact.Path);
            json.WriteString("owner", fact.Owner);
            json.WriteString("name", fact.Name);
            WriteRaw("from", fact.From);
            WriteRaw("to", fact.To);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("size", set.Size);
        json.WriteString("then", then);
        json.WriteEndObject();

        void WriteRaw(string name, string? value)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(value ?? "null");
        }
    }
}
