using System.Management.Automation;

namespace OpenMed.Commands;

/// <summary>What all cmdlets of the module share: how they stop, and how they fail. One caller at a time, as PowerShell calls them.</summary>
public abstract class PiiCommand : PSCmdlet, IDisposable
{
    private readonly CancellationTokenSource _stopping = new();

    /// <summary>Cancelled by Ctrl+C, and when the pipeline is stopped.</summary>
    protected CancellationToken StopToken => _stopping.Token;

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc/>
    protected sealed override void BeginProcessing() => Guard(OnBegin);

    /// <inheritdoc/>
    protected sealed override void ProcessRecord() => Guard(OnRecord);

    /// <inheritdoc/>
    protected sealed override void EndProcessing() => Guard(OnEnd);

    /// <inheritdoc/>
    protected sealed override void StopProcessing() => _stopping.Cancel();

    /// <summary>The work before the first item of the pipeline.</summary>
    protected virtual void OnBegin()
    {
    }

    /// <summary>The work for one item of the pipeline.</summary>
    protected virtual void OnRecord()
    {
    }

    /// <summary>The work after the last item; not done when the pipeline was stopped.</summary>
    protected virtual void OnEnd()
    {
    }

    /// <summary>Gives back what the cmdlet holds.</summary>
    /// <param name="disposing">Always true.</param>
    protected virtual void Dispose(bool disposing) => _stopping.Dispose();

    /// <summary>Ends the cmdlet.</summary>
    /// <param name="problem">Why; its message holds no text of the user's.</param>
    /// <param name="target">The path or index that it is about.</param>
    private protected void Fail(CommandProblem problem, object? target = null) => ThrowTerminatingError(problem.ToRecord(target));

    /// <summary>Reports an item that failed; the others are worked on.</summary>
    /// <param name="problem">Why; its message holds no text of the user's.</param>
    /// <param name="target">The path or index of the item.</param>
    private protected virtual void Report(CommandProblem problem, object? target) => WriteError(problem.ToRecord(target));

    // What the engine throws on purpose becomes an error with an id that scripts can rely on.
    private void Guard(Action work)
    {
        try
        {
            work();
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            // Stopped: PowerShell says so itself.
        }
        catch (CommandProblem problem)
        {
            Fail(problem, problem.Target);
        }
        catch (WildcardPatternException)
        {
            Fail(new CommandProblem("PiiWildcardUnusable", ErrorCategory.InvalidArgument, "A wildcard has an opening bracket without its end. Write `[ for the bracket itself."));
        }
        catch (PiiModelException exception)
        {
            Fail(ModelProblems.Unusable(exception));
        }
        catch (PiiPolicyException exception)
        {
            Fail(new CommandProblem("PiiPolicyUnusable", ErrorCategory.InvalidData, exception.Message, exception), exception.Path);
        }
    }
}
