using System.Diagnostics;
using Advocacy.Rules;
using Advocacy.Rules.Benchmarks.Reference;
var set = ReferenceRules.Create();
var ev = new AdvocacyEvaluator(set);
var c = ReferenceCase.Create();
var h = HandWritten.Assess(c, ReferenceCase.AsOf);
Console.WriteLine($"hand: issues {h.Harms.Length} evidence {h.Harms.Sum(x=>x.Issue.Evidence.Length)} ranked {h.Plans.Sum(p=>p.Ranked.Length)} gated {h.Plans.Sum(p=>p.Gated.Length)} holds {h.HoldsUntil:u}");
foreach (var p in h.Plans) foreach (var r in p.Ranked) Console.WriteLine($"   {p.Delivery.Id} [{string.Join("+",r.Remedies.Select(x=>x.Rule.Id))}] {r.Left} reach {r.Reach} fine {r.Fine} cost {r.Cost}");
Action[] work=[() => ev.Evaluate(c, ReferenceCase.AsOf), () => HandWritten.Assess(c, ReferenceCase.AsOf)];
for (int rep=0; rep<10; rep++) { var t = new double[2]; var b=new long[2]; for (int k=0;k<2;k++){ var sw=Stopwatch.StartNew(); int n=3000; b[k]=GC.GetAllocatedBytesForCurrentThread(); for(int i=0;i<n;i++) work[k](); t[k]=sw.Elapsed.TotalMicroseconds/n; b[k]=(GC.GetAllocatedBytesForCurrentThread()-b[k])/n;} Console.WriteLine($"{t[0]:F2} vs {t[1]:F2} us = {t[0]/t[1]:F2}   {b[0]} vs {b[1]} B"); }
