using System.Globalization;

namespace CriticalSupplies.Tests;

/// <summary>Where things run as on a machine of another culture, calendar and digits included.</summary>
internal static class Ambient
{
    internal static T Persian<T>(Func<T> act)
    {
        var ambient = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fa-IR");
            return act();
        }
        finally
        {
            CultureInfo.CurrentCulture = ambient;
        }
    }
}
