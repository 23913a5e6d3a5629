namespace OpenMed.Masking.Surrogates;

public sealed class NetworkSurrogatesTests
{
    /// <summary>The ranges of RFC 5737, RFC 3849 and RFC 7042.</summary>
    [Theory]
    [InlineData("ipv4", "10.1.2.3", "^(192\\.0\\.2|198\\.51\\.100|203\\.0\\.113)\\.[0-9]{1,3}$")]
    [InlineData("ipv4", "10.1.2.3:8080", "^(192\\.0\\.2|198\\.51\\.100|203\\.0\\.113)\\.[0-9]{1,3}:8080$")]
    [InlineData("ipv6", "fe80::1%eth0", "^2001:db8::[0-9a-f]{1,4}:[0-9a-f]{1,4}$")]
    [InlineData("ipv6", "[FE80::1]:443", "^\\[2001:DB8::[0-9A-F]{1,4}:[0-9A-F]{1,4}\\]:443$")]
    [InlineData("ipv6", "fd00::/64", "^2001:db8::[0-9a-f]{1,4}:[0-9a-f]{1,4}/64$")]
    [InlineData("mac_address", "AA:BB:CC:DD:EE:FF", "^00:00:5E:00:53:[0-9A-F]{2}$")]
    [InlineData("mac_address", "aabb.ccdd.eeff", "^0000\\.5e00\\.53[0-9a-f]{2}$")]
    public void Append_Address_IsOfADocumentationRange(string label, string original, string pattern) =>
        Assert.All(StandIn.All(label, original), standIn => Assert.Matches(pattern, standIn));
}
