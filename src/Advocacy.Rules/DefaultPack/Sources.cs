namespace Advocacy.Rules.DefaultRules;

/// <summary>The research, law and measurements that rules of the default pack cite. Where research gives only an order, a rule takes only an order from it.</summary>
internal static class Sources
{
    internal const string ServiceDesk =
        "Incident management process enriched event log, UCI Machine Learning Repository 498 (breach rates by priority)";

    internal const string ServiceDeskHandling =
        "Incident management process enriched event log, UCI Machine Learning Repository 498 (breach rates of 17,442 incidents by how they were handled)";

    internal const string Supplies = "USAID Supply Chain Management System delivery history, 2006-2013 (11.5 % of delivery lines late)";

    internal const string Effort = "Dixon et al. 2010 (CEB; contacts, transfers and repeats drive disloyalty)";

    internal const string Waiting = "Hogreve et al. 2017 (updates or an explanation limit what waiting does to expectations)";

    internal const string ComplaintsHandling = "ISO 10002:2018, complaints handling (responsiveness, accountability, timeliness)";

    internal const string ComplaintsFade = "Knox and van Oest 2014 (earlier complaints worsen the effect of a later one, and fade quickly)";

    internal const string Matching = "Roschk and Gelbrich 2014, 10.1177/1094670513507486 (compensation that matches the type of failure)";

    internal const string Magnitude = "Smith, Bolton and Wagner 1999 (recovery matches the failure's type and is commensurate with its magnitude)";

    internal const string Compensation = "Grewal et al. 2008 (compensation matters where the firm answers and failure is frequent)";

    internal const string Overpayment = "Haesevoets et al. 2017 (over-compensation helps to about 150 % of the price)";

    internal const string Apologies = "Halperin et al. 2022 (money beats words; repeated apologies can be worse than none)";

    internal const string Interaction = "Gelbrich and Roschk 2011 (lasting satisfaction leans on how the customer is treated)";

    internal const string Distress = "Financial Ombudsman Service, compensation for distress or inconvenience (under 100 GBP for a one-off)";

    internal const string Justice =
        "Orsingher et al. 2010, 10.1007/s11747-009-0155-z (complaint satisfaction rests on distributive, then interactional, then procedural justice)";

    internal const string Defection = "Knox and van Oest 2014 (a complaint raises defection, and recovery almost never offsets it fully)";

    internal const string Paradox = "de Matos et al. 2007 (recovery lifts satisfaction above no failure, not repurchase, word of mouth or image)";

    internal const string Tolerance = "Hogreve et al. 2017 (within a tolerance zone waiting is accepted)";

    internal const string ProactiveOffers = "Ascarza et al. 2016 (proactive plan offers raised churn: act on harm, not on a churn score)";
}
