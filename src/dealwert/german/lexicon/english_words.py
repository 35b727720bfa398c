"""English words that titles of films, games, songs and jargon are made of."""

from __future__ import annotations

__all__ = ["ENGLISH_FIRM_WORDS", "ENGLISH_LINKS", "ENGLISH_WORDS"]

ENGLISH_FIRM_WORDS = frozenset(
    """Resources Holding Holdings Capital Group Partners Airlines Airways Motors Technologies Petroleum Energy Investments
    Industries Entertainment Ventures Steel Mining Foods Telecom Shipping""".split()
)
"""Words of firms' names behind a country or a city: "China Resources"."""

ENGLISH_LINKS = frozenset("the of on and to for with my your The Of And".split())
"""Small words that stand beside the words of an English title, and seldom beside a firm in German prose."""

ENGLISH_WORDS = frozenset(
    """yourself myself himself herself themselves dawn dusk usage management dependency emerging intelligent component
    components briefing update download login streaming trading banking sharing channel newsletter trailer demand side
    usability testing tracking rating listing training meeting handling engineering branding outsourcing learning action adventure after again album all alone always american and angel animal another any apple arms around art
    artist attack award awards away baby back bad ball band bank beach beat beautiful because become bed before best
    better between beyond big bird birds birthday black block blood blue board body book books born box boy boys
    brain bread break breakfast bridge bright bring broken brother brothers brown building burn business but buy by
    call camp can candy car card care cars case castle cat change chapter check child children choice church cinema
    circle city class classic clean clear close clothes cloud club coach coast code coffee cold collection college
    color come comfort coming common community compact company complete concept concert contact content control cook
    cool corner count country couple course cover crazy creative crew crime cross crown crush cry culture customer
    cut daily dance dancing dark data daughter day days dead deal dear death deep delivery demand design desktop
    destiny developer development device different digital dinner direct director discovery doctor dog dogs door
    double down dragon drama dream dreams drink drive driver drop dust early earth east easy eat edge education
    effect empire empty end ending enemy energy engine english enjoy enough enterprise entertainment error escape
    event ever every evil experience experts express extra eye eyes face fact fair fairy faith fall family famous
    fan fantasy far fast father fear feel feeling festival fight fighter file final finance find fine finger fire
    first fish five flag flash flat flight floor flow flower fly food fool football force forest forever forward
    four free freedom fresh friday friend friends from front fruit full fun funny future game games garden gate
    general generation gentleman ghost giant gift girl girls give glass global glory go goal god gold golden gone
    good goodbye grand great green ground group grow growth guard guest guide guitar guy guys hair half hall hand
    hands happiness happy hard hardware harvest hat have head health hear heart hearts heat heaven heavy hell hello
    help hero heroes hey hidden high hill history hit hold holiday hollow holy home honey honor hope horizon horse
    hospital hot hotel hour house how human hundred hungry hunt hunter hunting ice idea image imagine impact
    industry infinite infinity information inside inspiration intelligence interface international invisible iron
    island jewel job journal journey joy judge jump jungle justice keep key kid kids kill killer killing kind king
    kingdom kings kiss kitchen knight knights know lab label lady lake lamp land language large last late laugh
    launch law leader leadership league learn learning leave left legacy legal legend legends legion lesson letter
    level liberty library lie life light lightning lights like limit limited line lion list listen little live
    living local lonely long look lord lost love lover loves luck lucky machine magic magical mail main make maker
    making man manage many map marathon march market marketing marriage mask mass master match matter maximum may
    maze meet meeting member memories memory men merger message metal middle midnight might mile mind mine minute
    mirror miss missing mission mistake mobile model modern moment money monkey monster month moon more morning most
    mother motion mountain mouse mouth move movement movie much murder music mystery naked name nation national
    native natural nature near network never new news next nice night nightmare nights nine noise north nothing now
    number ocean off office officer oil old one online only open operation orange order origin original other our
    out outdoor outside over own package page pain paint pair palace paper paradise parents park part partnership
    party pass passion past path peace people perfect performance person phone photo piano picture piece pilot pink
    pirate pirates place plan planet plastic platform play player playground please pleasure plus pocket point
    policy pop popular portable post poster potential power powerful premium present press pretty price pride prime
    prince princess print prison private prize pro process product production professional professor program project
    promise property public pure purple purpose quality queen quest question quick quiet race racing radio rage
    railway rain rainbow raise rally ranger rapid reach read reader ready real reality rebel reborn record recovery
    red redemption reform region release report rescue research resource response rest retail return revenge reverse
    review revolution rhythm rich ride rider right ring rise rising risk river road rock rocket roll roof room root
    rose rough round route royal rule rules run runner running rush sad safe safety sail saint sale salt same sand
    save saving say scene school science scream screen sea search season seat second secret secrets secure security
    see sell send senior sense series serious service session set seven sex shadow shadows shake shape share shark
    sharp shell shelter shield shine ship shirt shoe shoot shooter shop shopping short shot show sick side sight
    sign silence silent silver simple sin sing singer single sister sit six size skill skin sky slave sleep slow
    small smart smile smoke smooth snake snow social society soft software soldier solid solution some someone
    something song songs soul sound source south space speak special speed spell spend spider spirit spirits sport
    sports spring spy square stable staff stage stand star stars start state station stay steal step stick still
    stone stop store stories storm story straight strange stranger stream street strength strike string strong
    student studio style success sudden sugar suicide summer sun sunday sunrise sunset super supply support surprise
    survey survival survivor sweet swim sword symbol table take tale talent talk tall tank taste tax tea teach
    teacher team tears technical teen television tell temple ten test text thank that theater their them theory
    there these they thing things think third this thousand three throne through thunder ticket tiger tight time
    times tiny tip title to today together tomorrow tonight too tool top total touch tour tower town track trade
    tradition traffic trail train trainer training travel treasure tree trial trials tribe trick trip trouble truck
    true trust truth try tune turn twelve twin twins two type ultimate ultra unchained under understand unfinished
    unique unit united universe university unknown unlimited up upon us use user valley value vampire version very
    vice victory video view village vintage violence virtual vision visit voice volume voyage wait wake walk walking
    wall wallet wanted war warm warrior warriors wars watch water wave waves way ways weapon wear weather web
    wedding week weekend welcome well west what wheel when where which while white who whole wide wife wild will win
    wind window wine wing wings winner winter wise wish witch with within without wolf wolves woman women wonder
    wonderful wood word words work worker world worldwide worse worst worth wow write writer wrong yard year years
    yellow yes yesterday you young your yourself youth zero zone""".split()
)
"""In small letters. By themselves they name no firm, though many a firm is called by one."""
