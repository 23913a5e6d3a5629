using Microsoft.Extensions.Compliance.Classification;

namespace OpenMed.Logging;

public sealed class PiiDataAttributeTests
{
    [Fact]
    public void Attribute_IsOfItsTaxonomy()
    {
        Assert.Equal(new DataClassification("OpenMed", "Pii"), new PiiDataAttribute().Classification);
        Assert.Equal(PiiTaxonomy.Pii, new PiiDataAttribute().Classification);
    }
}
