namespace Advocacy.Rules.Hosting;

/// <summary>Options without content, whose validation when the host starts builds the rule set of their name.</summary>
/// <remarks>Not the validation of <see cref="AdvocacyOptions"/> itself: a predictor that reads those while it is made would then wait for its own rule set.</remarks>
internal sealed class RuleSetAtStart;
