using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace OpenMed.Analyzers.Evidence;

/// <summary>Finds personal data in the messages of exceptions. Safe for use by many threads.</summary>
internal sealed class ExceptionMessages
{
    private readonly INamedTypeSymbol? _exception;
    private readonly EvidenceReader _evidence;

    /// <summary>Makes a finder.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="evidence">Says what is personal data.</param>
    public ExceptionMessages(Compilation compilation, EvidenceReader evidence)
    {
        _exception = compilation.GetTypeByMetadataName("System.Exception");
        _evidence = evidence;
    }

    /// <summary>Finds personal data in the message of an exception that is made.</summary>
    /// <param name="creation">Where it is made.</param>
    /// <returns>The evidence; null when there is none, or no exception is made.</returns>
    public PiiEvidence? OfCreation(IObjectCreationOperation creation) => IsException(creation.Type) ? OfArguments(creation.Arguments) : null;

    /// <summary>Finds personal data in what a constructor of an exception gives to that of its base.</summary>
    /// <param name="call">The call of the base's constructor.</param>
    /// <returns>The evidence; null when there is none, or it is no such call.</returns>
    public PiiEvidence? OfBase(IInvocationOperation call) =>
        call.TargetMethod.MethodKind == MethodKind.Constructor && IsException(call.TargetMethod.ContainingType) ? OfArguments(call.Arguments) : null;

    /// <summary>Finds personal data in the message of an exception that is logged, where it is made in the same method.</summary>
    /// <param name="exception">The exception.</param>
    /// <returns>The evidence; null when there is none.</returns>
    public PiiEvidence? OfLogged(IOperation exception)
    {
        IOperation value = ValueReader.Resolve(exception);
        if (value is IObjectCreationOperation creation) return OfCreation(creation);
        if (value is not ILocalReferenceOperation reference) return null;

        PiiEvidence? ofLocal = LocalValues.Of(reference).Select(ValueReader.Resolve).OfType<IObjectCreationOperation>().Select(OfCreation).FirstOrDefault(found => found is not null);
        return ofLocal ?? Caught(value, reference.Local)?.Descendants().OfType<IThrowOperation>().Select(thrown => Thrown(thrown) is { } made ? OfCreation(made) : null)
            .FirstOrDefault(found => found is not null);
    }

    /// <summary>What a throw throws, when it makes it.</summary>
    /// <param name="thrown">The throw.</param>
    public static IObjectCreationOperation? Thrown(IThrowOperation thrown)
    {
        IOperation? value = thrown.Exception;
        while (value is IConversionOperation conversion) value = conversion.Operand;
        return value as IObjectCreationOperation;
    }

    // The body of the try whose catch declares the local.
    private static IBlockOperation? Caught(IOperation use, ILocalSymbol local)
    {
        for (IOperation? level = use; level is not null; level = level.Parent)
        {
            if (level is ICatchClauseOperation clause && clause.Locals.Contains(local, SymbolEqualityComparer.Default)) return (clause.Parent as ITryOperation)?.Body;
        }

        return null;
    }

    private PiiEvidence? OfArguments(IEnumerable<IArgumentOperation> arguments) => arguments
        .Where(argument => argument.Parameter is { Type.SpecialType: SpecialType.System_String } parameter && parameter.Name is not ("paramName" or "objectName" or "fileName"))
        .SelectMany(argument => _evidence.FindAll(argument.Value, null)).FirstOrDefault();

    private bool IsException(ITypeSymbol? type)
    {
        for (ITypeSymbol? level = type; level is not null; level = level.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(level, _exception)) return true;
        }

        return false;
    }
}
