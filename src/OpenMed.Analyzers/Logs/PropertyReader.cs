using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OpenMed.Analyzers.Logs;

/// <summary>Reads calls that take a property: its name, its value and whether the value is destructured.</summary>
internal static class PropertyReader
{
    /// <summary>Reads a call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="family">The library of its type.</param>
    /// <returns>What it logs; null when it takes no name and value.</returns>
    public static LogCall? Read(IInvocationOperation call, LogFamily family)
    {
        string? name = null;
        IOperation? value = null;
        bool hasName = false;
        bool isDestructured = false;
        foreach (IArgumentOperation argument in call.Arguments)
        {
            switch (argument.Parameter?.Name)
            {
                case "name" or "propertyName" or "propertyKey" or "key" or "item":
                    hasName = true;
                    name = CallArguments.Text(argument.Value);
                    break;
                case "value" or "propertyValue":
                    value = argument.Value;
                    break;
                case "destructureObjects":
                    isDestructured = argument.Value.ConstantValue is { HasValue: true, Value: true };
                    break;
            }
        }

        return hasName && value is not null ? new LogCall(family, LogKind.Property, null, ImmutableArray.Create(new LogValue(value, name, isDestructured))) : null;
    }
}
