using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OpenMed.Analyzers.Evidence;

/// <summary>Knows the parts of requests that may hold anything: headers, cookies, query, form and body.</summary>
internal static class RequestData
{
    // From the text to the reader, to what made it, to the body, with a variable between each.
    private const int MostSteps = 8;

    private static readonly HashSet<string> SecretHeaders = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "Authorization", "ProxyAuthorization", "Proxy-Authorization", "Cookie", "SetCookie", "Set-Cookie", "X-Api-Key", "X-Auth-Token", "X-Amz-Security-Token",
    };

    /// <summary>Says which part of a request a value is.</summary>
    /// <param name="value">The value, without what it is put together from.</param>
    /// <returns>The part, as a message names it: <c>headers</c>; null when it is none.</returns>
    public static string? Find(IOperation value)
    {
        if (OfType(value.Type) is { } part) return part;

        return value switch
        {
            IPropertyReferenceOperation property => OfProperty(property),
            IInvocationOperation call => OfCall(call),
            ILocalReferenceOperation local when ValueShapes.Of(local.Type) == ValueShape.Text => OfLocal(local),
            _ => null,
        };
    }

    private static string? OfType(ITypeSymbol? type)
    {
        if (type is null || !ValueShapes.IsOfFramework(type)) return null;

        return type.Name switch
        {
            "IHeaderDictionary" or "HeaderDictionary" or "HttpHeaders" or "HttpRequestHeaders" or "HttpResponseHeaders" or "HttpContentHeaders" or "WebHeaderCollection" => "headers",
            "RequestHeaders" or "ResponseHeaders" => "headers",
            "IRequestCookieCollection" or "CookieCollection" or "CookieContainer" => "cookies",
            "IQueryCollection" or "QueryString" or "QueryCollection" => "query",
            "IFormCollection" or "FormCollection" => "form",
            "AuthenticationHeaderValue" => "authorization header",
            "KeyValuePair" when IsEntry(type) => "headers or fields",
            _ => null,
        };
    }

    // An entry of headers, of a query or of a form.
    private static bool IsEntry(ITypeSymbol type) => type is INamedTypeSymbol { TypeArguments: { Length: 2 } arguments } && arguments[1].Name == "StringValues";

    private static string? OfProperty(IPropertyReferenceOperation property)
    {
        IOperation? receiver = ValueReader.Receiver(property);
        if (property.Property.IsIndexer) return OfIndexer(OfType(receiver?.Type), NameReader.Own(property));

        string name = property.Property.Name;
        if (OfType(property.Property.ContainingType) == "headers" && SecretHeaders.Contains(name)) return name.ToLowerInvariant() + " header";
        if (name == "Value" && OfType(property.Property.ContainingType) is ("query" or "headers or fields") and { } part) return part;
        if (property.Property.ContainingType.Name == "AuthenticationHeaderValue") return name == "Parameter" ? "authorization header" : null;

        return IsBody(property) ? "body" : null;
    }

    private static string? OfIndexer(string? part, string? key)
    {
        if (part == "cookies") return "cookies";

        return part == "headers" && key is not null && SecretHeaders.Contains(key) ? key.ToLowerInvariant() + " header" : null;
    }

    private static bool IsBody(IPropertyReferenceOperation property) =>
        property.Property is { Name: "Body" or "BodyReader", ContainingType.Name: "HttpRequest" } && ValueShapes.IsOfFramework(property.Property);

    private static string? OfCall(IInvocationOperation call)
    {
        switch (call.TargetMethod.Name)
        {
            case "GetDisplayUrl" or "GetEncodedUrl" or "GetEncodedPathAndQuery" or "ToUriComponent" when ValueShapes.IsOfFramework(call.TargetMethod):
                return "query";
            case "ReadToEnd" or "ReadToEndAsync" or "ReadLine" or "ReadLineAsync" or "ReadAsStringAsync" or "GetString" or "ToArray":
                return IsReadFromBody(call, MostSteps) ? "body" : null;
            case "Select" or "Join" or "SelectMany" when ValueReader.Receiver(call) is { } source:
                return Find(source);
            default:
                return null;
        }
    }

    private static bool IsReadFromBody(IOperation value, int depth) => depth > 0 && ValueReader.Resolve(value) switch
    {
        IPropertyReferenceOperation { Property.Name: "Content" } content => content.Property.ContainingType.Name == "HttpRequestMessage",
        IPropertyReferenceOperation property => IsBody(property),
        ILocalReferenceOperation local => LocalValues.Of(local).Any(assigned => IsReadFromBody(assigned, depth - 1)),
        IObjectCreationOperation creation => creation.Arguments.Take(1).Any(argument => IsReadFromBody(argument.Value, depth - 1)),
        IInvocationOperation call => ValueReader.Receiver(call) is { } source && IsReadFromBody(source, depth - 1),
        _ => false,
    };

    private static string? OfLocal(ILocalReferenceOperation local) =>
        LocalValues.Of(local).SelectMany(ValueReader.Leaves).Any(value => value is IInvocationOperation call && OfCall(call) == "body") ? "body" : null;
}
