using OpenMed.Rules.Keyed;

namespace OpenMed.Rules.Vehicles;

/// <summary>Serial numbers and identifiers of devices after their name.</summary>
internal static class DeviceSerialNumber
{
    /// <summary>The kind.</summary>
    public static KeyedIdentifier Kind { get; } = new(
        "device-serial",
        "device_identifier",
        "serial", "s n", "sn", "udi", "device #", "device serial", "implant #", "pacemaker #", "seriennummer", "seriennr",
        "num\u00E9ro de s\u00E9rie", "n\u00FAmero de serie", "numero di serie", "serienummer", "n\u00FAmero de s\u00E9rie", "udid",
        "android #", "equipment #")
    {
        LeastDigits = 4,
        MostLength = 40,
        StandsApart = true,
    };

    /// <summary>The versions of the zones of a name server, which are nobody's. Source: RFC 1035, section 3.3.13; the messages of BIND.</summary>
    public static KeyedIdentifier ZoneVersion { get; } = new(
        "zone-version", string.Empty, "loaded serial", "notifies serial", "soa serial", "zone serial", "transferred serial", "new serial", "old serial", "at serial");
}
