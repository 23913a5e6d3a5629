using System.Text;
using OpenMed.Support;

namespace OpenMed.Privacy;

/// <summary>No mask shows a text in what it throws or says of itself, and none but Keep, Last4, Shift and Zip3 leaves a piece of it.</summary>
public sealed class KeyMaskExceptionTests
{
    [Theory, MemberData(nameof(Secrets.Indexes), MemberType = typeof(Secrets))]
    public void Engines_AfterMasking_ShowNoText(int secretIndex)
    {
        string secret = Secrets.All[secretIndex];
        foreach (PiiMask mask in Enum.GetValues<PiiMask>())
        {
            PiiMasker masker = new(mask, SomeKey.One);
            MaskedText masked = masker.Mask(secret, [new PiiEntity("unique_id", 0, secret.Length, 1f)]);
            Secrets.AssertAbsent(masker.ToString()!);
            Secrets.AssertAbsent(masked.ToString());
            Secrets.AssertAbsent(new PiiUnmasker(SomeKey.One).Unmask(masked.Text).ToString());
        }
    }

    [Theory, MemberData(nameof(Secrets.Indexes), MemberType = typeof(Secrets))]
    public void Mask_WholeSecretUnderAnyLabel_LeavesNoPiece(int secretIndex)
    {
        string secret = Secrets.All[secretIndex];
        PiiMask[] masks = [PiiMask.Label, PiiMask.Numbered, PiiMask.Stars, PiiMask.Hash, PiiMask.Surrogate, PiiMask.Encrypt, PiiMask.Remove];
        foreach (PiiMask mask in masks)
        {
            foreach (PiiLabel label in PiiLabels.All)
                Secrets.AssertAbsent(new PiiMasker(mask, SomeKey.One).Mask(secret, [new PiiEntity(label.Name, 0, secret.Length, 1f)]).Text);
        }
    }

    [Theory, MemberData(nameof(Secrets.Indexes), MemberType = typeof(Secrets))]
    public void Key_OfASecret_ShowsNoneOfIt(int secretIndex)
    {
        using var folder = new TempFolder();
        File.WriteAllBytes(folder["a.key"], Encoding.UTF8.GetBytes(Secrets.All[secretIndex]));

        Exception? exception = Record.Exception(() => PiiKey.FromFile(folder["a.key"]));
        if (exception is not null) Secrets.AssertAbsent(exception);
        Secrets.AssertAbsent(PiiKey.FromPassphrase(Secrets.All[secretIndex]).ToString());
    }
}
