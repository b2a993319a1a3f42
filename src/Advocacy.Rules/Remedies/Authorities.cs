using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>Up to what amount each role may grant something, in reference amounts, the least authority first.</summary>
internal sealed class Authorities(IEnumerable<(string Role, decimal Limit)> limits)
{
    private readonly ImmutableArray<(string Role, Approval Approval, decimal Limit)> _limits = [.. limits
        .OrderBy(static authority => authority.Limit)
        .ThenBy(static authority => authority.Role, StringComparer.Ordinal)
        .Select(static authority => (authority.Role, new Approval(authority.Role), authority.Limit))];

    /// <summary>Who must approve a grant; nothing where nothing is granted or no limits are declared.</summary>
    /// <param name="cost">What a plan costs; not known when absent.</param>
    /// <param name="owed">What of that is owed anyway.</param>
    internal Approval? ApprovalOf(decimal? cost, decimal? owed)
    {
        if (_limits.IsEmpty || cost - owed is var grant && grant <= 0)
        {
            return null;
        }

        foreach (var (_, approval, limit) in _limits)
        {
            if (grant <= limit)
            {
                return approval;
            }
        }

        return Approval.BeyondEveryLimit;
    }
}
