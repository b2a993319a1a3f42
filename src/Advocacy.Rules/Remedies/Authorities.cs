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
    /// <param name="grant">What is granted beyond what is owed; not known when absent.</param>
    internal Approval? ApprovalOf(decimal? grant)
    {
        if (_limits.IsEmpty || grant <= 0)
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
