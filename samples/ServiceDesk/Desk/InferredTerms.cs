namespace ServiceDesk.Desk;

/// <summary>Terms as they fit a log best under some opening hours, and how well.</summary>
/// <param name="Opens">The hour at which the desk opens, Monday to Friday.</param>
/// <param name="Closes">The hour at which it closes; 24 is midnight.</param>
/// <param name="Targets">The open time within which an incident is closed, by priority; zero where none was kept.</param>
/// <param name="Early">The share of early incidents of which they say what the desk says.</param>
/// <param name="Later">The same share of later incidents, on which nothing was chosen.</param>
internal sealed record InferredTerms(int Opens, int Closes, IReadOnlyDictionary<int, TimeSpan> Targets, double Early, double Later);
