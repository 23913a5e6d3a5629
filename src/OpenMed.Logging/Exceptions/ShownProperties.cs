using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using OpenMed.Logging.Values;
using OpenMed.Logging.Verdicts;

namespace OpenMed.Logging.Exceptions;

/// <summary>What a writer can read of the exceptions of a type beside message, stack, data and inner exceptions. Immutable; safe for use by many threads.</summary>
internal sealed class ShownProperties
{
    private static readonly ConditionalWeakTable<Type, ShownProperties> Known = [];

    private static readonly ConcurrentDictionary<string, bool> Assemblies = new(StringComparer.Ordinal);

    private static readonly string[] CodeNames = [nameof(ArgumentException.ParamName), nameof(ObjectDisposedException.ObjectName), nameof(TypeInitializationException.TypeName)];

    private readonly PropertyInfo[] _properties;
    private readonly bool _showsOnlyParts;

    private ShownProperties(Type type)
    {
        // Others may show more than their parts.
        Type? shownBy = type.GetMethod(nameof(ToString), Type.EmptyTypes)?.DeclaringType;
        _showsOnlyParts = shownBy == typeof(Exception) || shownBy == typeof(AggregateException);
        _properties = [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(MayHoldData)];
    }

    /// <summary>The properties of a type of exception.</summary>
    /// <param name="type">The type.</param>
    public static ShownProperties Of(Type type) => Known.GetValue(type, key => new ShownProperties(key));

    /// <summary>Whether nothing in them is to be masked. An object that is neither text nor plain is taken for one that may hold anything.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="values">Masks.</param>
    /// <param name="budget">How long to wait for the model.</param>
    public bool AreClean(Exception exception, ValueSanitizer values, ref EventBudget budget)
    {
        if (!_showsOnlyParts) return false;

        if (exception.HelpLink is { } link && !ReferenceEquals(values.Sanitize(nameof(Exception.HelpLink), link, ref budget), link)) return false;
        if (exception.Source is { } source && !IsAssembly(source) && !ReferenceEquals(values.Sanitize(nameof(Exception.Source), source, ref budget), source)) return false;

        foreach (PropertyInfo property in _properties)
        {
            object? value = property.GetValue(exception);
            if (!ReferenceEquals(values.Sanitize(property.Name, value, ref budget), value)) return false;
        }

        return true;
    }

    private static bool MayHoldData(PropertyInfo property)
    {
        if (!property.CanRead || property.GetIndexParameters().Length > 0 || IsPart(property.Name)) return false;
        if (property.Name is nameof(Exception.HelpLink) or nameof(Exception.Source) || property.DeclaringType == typeof(Exception)) return false;
        if (property.DeclaringType == typeof(AggregateException) || IsOfRuntime(property.DeclaringType!) && CodeNames.Contains(property.Name)) return false;

        // A token, task or method of the runtime shows nothing of an application's data; its collections may.
        Type type = property.PropertyType;
        return type == typeof(string) || type == typeof(object) || PlainValue.Is(type) || !IsOfRuntime(type) || typeof(System.Collections.IEnumerable).IsAssignableFrom(type);
    }

    private static bool IsOfRuntime(Type type) => type.Assembly.GetName().Name is { } name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "System" or "mscorlib");

    private static bool IsPart(string name) => name is nameof(Exception.Message) or nameof(Exception.StackTrace) or nameof(Exception.Data) or nameof(Exception.InnerException);

    // The name of an assembly, unless the application set another: a model takes it for a person's at times.
    private static bool IsAssembly(string source)
    {
        if (Assemblies.ContainsKey(source)) return true;
        if (!Array.Exists(AppDomain.CurrentDomain.GetAssemblies(), assembly => assembly.GetName().Name == source)) return false;

        Assemblies.TryAdd(source, true);
        return true;
    }
}
