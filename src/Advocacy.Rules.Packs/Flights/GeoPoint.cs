namespace Advocacy.Rules.Packs;

/// <summary>A point on the Earth, in decimal degrees. The default value is 0° N 0° E, a point at sea. Safe to share between threads.</summary>
public readonly record struct GeoPoint
{
    /// <summary>The Earth's mean radius in kilometres: 6,371.0088 (IUGG, R1 of GRS 80).</summary>
    public const double EarthRadiusKm = 6371.0088;

    /// <summary>Makes a point.</summary>
    /// <param name="latitude">Degrees north of the equator, -90 to 90.</param>
    /// <param name="longitude">Degrees east of Greenwich, -180 to 180.</param>
    /// <exception cref="ArgumentOutOfRangeException">An angle is out of its range.</exception>
    [System.Text.Json.Serialization.JsonConstructor]
    public GeoPoint(double latitude, double longitude)
    {
        Latitude = latitude is >= -90 and <= 90 ? latitude : throw new ArgumentOutOfRangeException(nameof(latitude), latitude, "A latitude is from -90 to 90 degrees.");
        Longitude = longitude is >= -180 and <= 180 ? longitude : throw new ArgumentOutOfRangeException(nameof(longitude), longitude, "A longitude is from -180 to 180 degrees.");
    }

    /// <summary>Degrees north of the equator, -90 to 90.</summary>
    public double Latitude { get; }

    /// <summary>Degrees east of Greenwich, -180 to 180.</summary>
    public double Longitude { get; }

    /// <summary>The great-circle distance to another point, by the haversine formula on a sphere of <see cref="EarthRadiusKm"/>.</summary>
    /// <remarks>On the ellipsoid it may be up to about 0.5 per cent longer or shorter: near a threshold, give the distance itself.</remarks>
    /// <param name="other">The other point.</param>
    /// <returns>Kilometres, rounded to metres.</returns>
    public decimal GreatCircleKmTo(GeoPoint other)
    {
        var (from, to) = (double.DegreesToRadians(Latitude), double.DegreesToRadians(other.Latitude));
        var north = Math.Sin((to - from) / 2);
        var east = Math.Sin(double.DegreesToRadians(other.Longitude - Longitude) / 2);
        var haversine = (north * north) + (Math.Cos(from) * Math.Cos(to) * east * east);
        return Math.Round((decimal)(2 * EarthRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(haversine)))), 3, MidpointRounding.AwayFromZero);
    }
}
