using Advocacy.Rules;

namespace ServiceDesk.Desk;

/// <summary>Whether an incident waits for somebody outside the desk: its customer, a vendor, a problem's cause, evidence.</summary>
internal sealed record DeskState(bool IsWaiting) : Fact;
