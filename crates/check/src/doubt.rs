//! Answers that seldom go together: how people of an occupation usually work, and the way of working that was given.
//!
//! Nothing is decided by it. It is asked once, softly, and said beside the verdict where somebody insists.

use payung_questions::eligibility::Worker;
use payung_rules::occupation::Occupation;
use payung_values::engagement::Engagement;
use payung_values::segment::Segment;

/// Two answers that seldom go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// The occupation.
    pub occupation: &'static Occupation,
    /// The way of working that was given.
    pub given: Engagement,
}

impl Doubt {
    /// How people of the occupation usually work.
    pub fn usual(self) -> Engagement {
        self.occupation.engagement
    }
}

/// The doubt about what is known of `worker`, if there is one: somebody usually employs people of this occupation and
/// nobody is said to, or a household is said to employ people whom households seldom do.
pub fn doubt(worker: &Worker) -> Option<Doubt> {
    let (occupation, given) = (worker.occupation?, worker.engagement?);
    let usual = occupation.engagement;
    let is_own = given.segment() == Segment::Bpu;
    let lacks_employer = is_own && usual.segment() != Segment::Bpu;
    // Paid by the day, one may work in many households.
    let is_alone = matches!(given, Engagement::OwnAccount | Engagement::Partner);
    let lacks_household = is_alone && usual == Engagement::Household;
    let is_odd_household = given == Engagement::Household && usual != Engagement::Household;
    let is_odd = lacks_employer || lacks_household || is_odd_household;
    (is_odd && !occupation.also.contains(&given)).then_some(Doubt { occupation, given })
}

/// Whether a way of working is one that people of the occupation usually have, or many of them.
pub fn fits(occupation: &Occupation, given: Engagement) -> bool {
    ways(occupation).any(|way| way == given)
}

/// The ways of working of an occupation, the most usual first: those that go with the usual one, and those of its own.
pub fn ways(occupation: &Occupation) -> impl Iterator<Item = Engagement> + Clone + '_ {
    let usual = fitting(occupation.engagement);
    let also = occupation.also.iter().filter(|way| !usual.contains(way));
    usual.iter().chain(also).copied()
}

/// The same person, working as people of the occupation usually do; `None` where that is known, or the occupation is not.
pub fn supposed(worker: &Worker) -> Option<Worker> {
    let usual = worker.occupation?.engagement;
    worker.engagement.is_none().then(|| Worker {
        engagement: Some(usual),
        ..worker.clone()
    })
}

/// The way of working of an official of a village: the name of the work says it, also of somebody who answers that they
/// do not know how they work.
pub fn named_office(worker: &Worker) -> Option<Engagement> {
    let office = worker.occupation?.engagement;
    (office == Engagement::VillageOfficial).then_some(office)
}

/// Who may employ people of an occupation besides a company, the usual one first: a household, a village, an office, a
/// contractor. That one has an employer does not say then who it is.
pub fn employers(occupation: &Occupation) -> impl Iterator<Item = Engagement> + '_ {
    let all = [occupation.engagement].into_iter();
    all.chain(occupation.also.iter().copied()).filter(|way| {
        matches!(
            way,
            Engagement::Household
                | Engagement::VillageOfficial
                | Engagement::GovernmentNonAsn
                | Engagement::ConstructionProject
        )
    })
}

/// Who employs people of an occupation, where that is seldom a company. That one has an employer then means this one,
/// unless it was said to be another.
pub fn usual_employer(occupation: &Occupation) -> Option<Engagement> {
    employers(occupation)
        .next()
        .filter(|way| *way == occupation.engagement)
}

/// Who employs `worker`, of whom only an employer is known, where people of the occupation seldom have a company's.
pub fn unnamed_employer(worker: &Worker) -> Option<Engagement> {
    let occupation = worker
        .occupation
        .filter(|_| worker.engagement == Some(Engagement::Employee))?;
    usual_employer(occupation)
}

/// The ways of working that fit people who usually work so, the most usual first. What does not fit can still be given.
pub const fn fitting(usual: Engagement) -> &'static [Engagement] {
    use Engagement::{
        Abroad, Casual, CivilServant, ConstructionProject, Employee, GovernmentNonAsn, Household, NotWorking,
        OwnAccount, Partner, VillageOfficial,
    };
    match usual {
        OwnAccount => &[OwnAccount, Casual, Employee],
        Partner => &[Partner, OwnAccount, Employee],
        Casual => &[Casual, OwnAccount, ConstructionProject, Employee],
        Household => &[Household, Casual, Employee],
        Employee => &[Employee, Casual, OwnAccount],
        VillageOfficial => &[VillageOfficial, GovernmentNonAsn],
        GovernmentNonAsn => &[GovernmentNonAsn, Employee, CivilServant],
        ConstructionProject => &[ConstructionProject, Casual, OwnAccount],
        Abroad => &[Abroad, OwnAccount],
        CivilServant => &[CivilServant, GovernmentNonAsn],
        NotWorking => &[NotWorking, OwnAccount],
    }
}

#[cfg(test)]
mod tests {
    use super::{doubt, fitting, unnamed_employer};
    use payung_questions::eligibility::Worker;
    use payung_rules::occupation::Occupation;
    use payung_values::engagement::Engagement;

    fn worker(occupation: &str, engagement: Engagement) -> Worker {
        Worker {
            occupation: Occupation::parse(payung_fixture::rules().occupations, occupation),
            engagement: Some(engagement),
            ..Worker::default()
        }
    }

    /// W1: a village head, a guard, a shop assistant and an honorary teacher on their own account, a fisher in a household.
    #[test]
    fn what_seldom_goes_together_is_doubted() {
        for occupation in ["perangkat_desa", "satpam", "karyawan_toko", "guru_honorer"] {
            let told = doubt(&worker(occupation, Engagement::OwnAccount));
            assert_eq!(told.unwrap().given, Engagement::OwnAccount, "{occupation}");
        }
        assert!(doubt(&worker("nelayan", Engagement::Household)).is_some());
        assert!(doubt(&worker("satpam", Engagement::Household)).is_some());
        assert!(doubt(&worker("pekerja_rumah_tangga", Engagement::OwnAccount)).is_some());
        assert!(doubt(&worker("pekerja_rumah_tangga", Engagement::Casual)).is_none());
    }

    /// An employer is the one whom people of the occupation have, and a company's only where they have that.
    #[test]
    fn an_employer_is_the_usual_one() {
        for occupation in payung_fixture::rules().occupations {
            let unnamed = unnamed_employer(&worker(occupation.id, Engagement::Employee));
            let usual = occupation.engagement;
            let is_named = usual.segment() == payung_values::segment::Segment::Bpu
                && usual != Engagement::Household
                || usual == Engagement::Employee;
            assert_eq!(unnamed, (!is_named).then_some(usual), "{}", occupation.id);
            assert_eq!(
                unnamed_employer(&worker(occupation.id, usual)),
                None,
                "{}",
                occupation.id
            );
        }
    }

    /// A8, A6: what the rules say of an occupation besides is offered, asked about and not doubted.
    #[test]
    fn other_ways_of_an_occupation_are_offered_and_cause_no_doubt() {
        use super::{employers, fits, supposed, ways};
        let driver = Occupation {
            id: "sopir",
            label: "Sopir",
            hint: None,
            synonyms: "",
            original: None,
            said: None,
            sector: payung_values::sector::Sector::Transport,
            engagement: Engagement::OwnAccount,
            also: &[Engagement::Household, Engagement::Employee],
            common: None,
        };
        let driver: &'static Occupation = Box::leak(Box::new(driver));
        let offered: Vec<Engagement> = ways(driver).collect();
        assert_eq!(
            offered,
            [
                Engagement::OwnAccount,
                Engagement::Casual,
                Engagement::Employee,
                Engagement::Household
            ]
        );
        assert!(employers(driver).eq([Engagement::Household]));
        assert_eq!(super::usual_employer(driver), None);
        let known = |engagement| Worker {
            occupation: Some(driver),
            engagement,
            ..Worker::default()
        };
        assert_eq!(doubt(&known(Some(Engagement::Household))), None);
        assert!(fits(driver, Engagement::Household) && !fits(driver, Engagement::VillageOfficial));
        assert_eq!(
            supposed(&known(None)).unwrap().engagement,
            Some(Engagement::OwnAccount)
        );
        assert_eq!(supposed(&known(Some(Engagement::Casual))), None);
    }

    #[test]
    fn the_usual_and_what_is_not_known_are_not_doubted() {
        for occupation in payung_fixture::rules().occupations {
            assert_eq!(
                doubt(&worker(occupation.id, occupation.engagement)),
                None,
                "{}",
                occupation.id
            );
        }
        for engagement in Engagement::ALL {
            assert_eq!(doubt(&worker("tidak ada", *engagement)), None);
            // The most usual stands first, and nothing twice.
            let fits = fitting(*engagement);
            assert_eq!(fits.first(), Some(engagement));
            assert!(
                fits.iter()
                    .all(|one| fits.iter().filter(|other| *other == one).count() == 1)
            );
        }
        assert_eq!(
            doubt(&worker("nelayan", Engagement::Employee)),
            None,
            "a crew has an employer"
        );
    }
}
