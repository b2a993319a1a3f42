using System.Resources;
using Advocacy.Rules.Authoring;
using Advocacy.Rules.DefaultRules;

namespace Advocacy.Rules;

/// <summary>The rules that any customer advocate would expect: deliveries, appointments, service levels, promised answers, and the customer as a whole.</summary>
/// <remarks>
/// Weights without a source are the judgement of practice, named as such in the documentation of the pack; a host replaces base rates and scales by its options.
/// Not legal advice: entitlements are those of the contract terms that a commitment carries. Safe to share between threads.
/// </remarks>
public static class DefaultPack
{
    /// <summary>The pack.</summary>
    public static RulePack Rules { get; } = new("advocacy/default", "1", AllRules())
    {
        Sources =
        [
            Sources.ServiceDesk,
            Sources.ServiceDeskHandling,
            Sources.Supplies,
            Sources.Effort,
            Sources.Waiting,
            Sources.ComplaintsHandling,
            Sources.ComplaintsFade,
            Sources.Matching,
            Sources.Magnitude,
            Sources.Compensation,
            Sources.Overpayment,
            Sources.Apologies,
            Sources.Interaction,
            Sources.Distress,
            Sources.Justice,
            Sources.Defection,
            Sources.Paradox,
            Sources.Tolerance,
            Sources.ProactiveOffers,
        ],
        Translations = new ResourceManager("Advocacy.Rules.DefaultPack.Reasons", typeof(DefaultPack).Assembly),
        BaseRates = new Dictionary<IssueKind, Probability>
        {
            [IssueKind.LateDelivery] = Probability.Percent(11.5),
            [IssueKind.ServiceLevelBreach] = Probability.Percent(36.6),
        },
        FailureKinds = new Dictionary<IssueKind, FailureKind>
        {
            [IssueKind.LateDelivery] = FailureKind.FailedService,
            [IssueKind.MissedAppointment] = FailureKind.FailedService,
            [IssueKind.ServiceLevelBreach] = FailureKind.FailedService,
            [IssueKind.BrokenResponsePromise] = FailureKind.Inattention,
            [IssueKind.BrokenCommitment] = FailureKind.FailedService,
            [IssueKind.Damaged] = FailureKind.FlawedProduct,
            [IssueKind.WrongOrIncomplete] = FailureKind.FlawedProduct,
            [IssueKind.Lost] = FailureKind.MonetaryLoss,
            [IssueKind.RepeatFailure] = FailureKind.FailedService,
            [IssueKind.Unheard] = FailureKind.Inattention,
        },
    };

    private static RuleDefinition[] AllRules() =>
    [
        // Deliveries
        new DeliveryStalls(),
        new CarrierHasGoneQuiet(),
        new SilentForTenDays(),
        new UsualTransitNoLongerFits(),
        new NotLeftOnTheLastDay(),
        new LeftInGoodTime(),
        new DeliveryEstimatedLate(),
        new DeliveryDateWasMoved(),
        new OutOfStockNearDueDate(),
        new AddressNotConfirmed(),
        new DeliveryHeldUp(),
        new HeldAtCustoms(),
        new AddressCannotBeServed(),
        new MustBeSentAgain(),
        new DamagedOnTheWay(),
        new WronglyPacked(),
        new ArrivedDamaged(),
        new ArrivedWrongOrIncomplete(),
        new LostOnTheWay(),
        // Appointments
        new NobodyAssigned(),
        new TravelNoLongerFits(),
        new PartsMissing(),
        new CustomerHasNotConfirmed(),
        new MissedBefore(),
        new AppointmentEstimatedLate(),
        new OnTheWayInTime(),
        // ServiceLevels
        new PriorityOne(),
        new PriorityTwo(),
        new PriorityFour(),
        new PassedAround(),
        new Reopened(),
        new NobodyOwnsTheWork(),
        new WorkStandsStill(),
        new OutageBehindIt(),
        new ServiceLevelEstimatedLate(),
        // ResponsePromises
        new NobodyOwnsTheAnswer(),
        new NoWordPastHalfTime(),
        new AlmostOutOfTime(),
        new CustomerHadToChase(),
        new OwnerKeepsInTouch(),
        // Commitments
        new CommitmentEstimatedLate(),
        new CommitmentHeldUp(),
        // Customers
        new ComplaintWaits(),
        new ComplaintUnanswered(),
        new ContactUnanswered(),
        new AsksAgainAndAgain(),
        new LowScoreNotFollowedUp(),
        new FailedLately(),
        // Entitlements
        new LateDeliveryClause(),
        new MissedAppointmentClause(),
        new ServiceCreditClause(),
        // Harm
        new LossByTheHour(),
        new PenaltyToOthers(),
        new PersonInDanger(),
        new WaitingForIt(),
        new StayedInForNothing(),
        new EffortOfChasing(),
        new EffortOfPuttingRight(),
        new DistressOfBrokenPromise(),
        new DistressOfComplaintIgnored(),
        new DistressOfLoss(),
        new GoodsLost(),
        new GoodsUnfit(),
        new EffortOfBeingUnheard(),
        new DistressOfBeingUnheard(),
        new DistressOfBeingFailedAgain(),
        // Remedies
        new TellTheCustomer(),
        new Apologise(),
        new GiveItAnOwner(),
        new CallTheCustomer(),
        new ExpediteDelivery(),
        new SendAnother(),
        new OfferAnAlternative(),
        new RefundLateDelivery(),
        new ReplaceGoods(),
        new RefundGoods(),
        new SendSomebody(),
        new OfferAnotherTime(),
        new PutItFirst(),
        new OfferAWorkaround(),
        new CallWithTheAnswer(),
        new AnswerInWriting(),
        new KeepItSooner(),
        new CompensateTheTrouble(),
        new CreditTheCharge(),
        new AnswerTheCustomer(),
        new WriteToTheCustomer(),
        new GiveTheCustomerAnOwner(),
        new ApologiseForSilence(),
        // Reactions
        new StaysSilentAfterAFirstWait(),
        new ComplainsOfSeriousHarm(),
        new TrustsLessAfterSeriousHarm(),
        new LeavesWhenFailedAgain(),
        new LeavesAfterAComplaint(),
        new LeavesWhenAskingIsHard(),
        new LeavesWhenAComplaintIsIgnored(),
        new ComplainsOnWhenUnanswered(),
        new TellsOthersWhenUnheard(),
        new TellsOthersAfterALowScore(),
        new ComplainsOfWordsAlone(),
        new StaysWhenTreatedAsAPerson(),
        new TellsFewerWhenTreatedAsAPerson(),
        new ThanksWhenMadeWhole(),
        new ThanksForAPerson(),
        new ThanksForAFairProcess(),
        new ThanksForWordBeforeItHits(),
        new ReconsidersWhenOfferedSomethingElse(),
    ];
}
