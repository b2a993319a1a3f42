namespace Advocacy.Rules.Packs;

/// <summary>Where a law of delivery says what.</summary>
/// <param name="InTime">By when to deliver.</param>
/// <param name="TraderRefused">That a refusal ends the contract.</param>
/// <param name="TimeEssential">That lateness ends it where time was essential.</param>
/// <param name="PeriodEnded">That the end of an additional period ends it.</param>
/// <param name="SetAPeriodFirst">That an additional period must be set first.</param>
/// <param name="Reimbursement">That all payments are paid back.</param>
internal sealed record DeliveryArticles(
    string InTime, string TraderRefused, string TimeEssential, string PeriodEnded, string SetAPeriodFirst, string Reimbursement);
