//! Line drawings of our own for whoever reads slowly: each stands beside its words, never instead of them, and says
//! nothing to a screen reader. They take the colour of the words.

use yew::prelude::*;

/// A drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    /// A boat with a sail: a fisher.
    Boat,
    /// A plant: a farmer.
    Plant,
    /// A motorcycle with a box: a driver of an app.
    Motorcycle,
    /// A stall with an awning: a street vendor.
    Stall,
    /// A spade: a day labourer.
    Spade,
    /// A house: who works in a household, or the household.
    House,
    /// A lorry: a driver.
    Lorry,
    /// A tied sack: a waste picker.
    Sack,
    /// An office with columns: a government pays.
    Government,
    /// A case: an employer pays.
    Employer,
    /// A heart: a donor pays.
    Donor,
    /// A purse: one pays oneself.
    Purse,
    /// A place on a map: where to go.
    Place,
    /// An identity card: what to bring.
    Card,
    /// A telephone: what to bring.
    Phone,
}

impl Picture {
    /// All of them.
    pub const ALL: [Self; 15] = [
        Self::Boat,
        Self::Plant,
        Self::Motorcycle,
        Self::Stall,
        Self::Spade,
        Self::House,
        Self::Lorry,
        Self::Sack,
        Self::Government,
        Self::Employer,
        Self::Donor,
        Self::Purse,
        Self::Place,
        Self::Card,
        Self::Phone,
    ];

    /// The drawing of an occupation, by its id; those that are offered first have one.
    pub fn of_occupation(id: &str) -> Option<Self> {
        Some(match id {
            "nelayan" => Self::Boat,
            "petani" => Self::Plant,
            "ojek_online" => Self::Motorcycle,
            "pedagang_kaki_lima" => Self::Stall,
            "buruh_harian" => Self::Spade,
            "pekerja_rumah_tangga" => Self::House,
            "sopir" => Self::Lorry,
            "pemulung" => Self::Sack,
            _ => return None,
        })
    }

    /// The strokes, in a square of 24.
    pub const fn strokes(self) -> &'static str {
        match self {
            Self::Boat => "M3 15h18l-3 5H6zM12 15V3l6 9h-6M12 6l-5 6h5",
            Self::Plant => {
                "M12 21v-9M12 12C8 12 7 9 7 5c4 0 5 3 5 7zm0 0c4 0 5-3 5-7-4 0-5 3-5 7zm0 6c-4 0-6-2-6-5 4 0 6 2 6 5zm0 0c4 0 6-2 6-5-4 0-6 2-6 5zM4 21h16"
            }
            Self::Motorcycle => {
                "M5 20a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM19 20a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM5 17h8l3-6M14 7h2l3 10M2 5h7v6H2zM9 11h4"
            }
            Self::Stall => "M2 9l3-5h14l3 5zM5 9v12M19 9v12M5 15h14v6H5zM9 4L8 9M15 4l1 5",
            Self::Spade => "M18 2l4 4M20 4l-9 9M6 9l9 9c-2 3-6 4-12 3C2 15 3 11 6 9z",
            Self::House => "M2 11l10-8 10 8M5 9v12h14V9M10 21v-7h4v7",
            Self::Lorry => {
                "M2 5h12v12H2zM14 9h4l4 4v4h-8M7 20a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM18 20a2 2 0 1 0 0-4 2 2 0 0 0 0 4z"
            }
            Self::Sack => "M9 7c-4 3-6 8-5 14h16c1-6-1-11-5-14zM8 3h8l-1 4H9zM9 13l6 4M15 13l-6 4",
            Self::Government => "M2 9l10-6 10 6zM5 9v9M10 9v9M14 9v9M19 9v9M2 21h20M3 18h18",
            Self::Employer => "M2 8h20v12H2zM8 8V4h8v4M2 13h20M12 12v3",
            Self::Donor => "M12 21C5 16 2 12 2 8a5 5 0 0 1 10-1 5 5 0 0 1 10 1c0 4-3 8-10 13z",
            Self::Purse => "M2 9V5h15v4M2 9h20v11H2zM22 12h-6v5h6",
            Self::Place => {
                "M12 22c5-6 8-9 8-13A8 8 0 0 0 4 9c0 4 3 7 8 13zM12 12a3 3 0 1 0 0-6 3 3 0 0 0 0 6z"
            }
            Self::Card => "M2 5h20v14H2zM5 9h5v5H5zM13 9h6M13 13h6M5 16h8",
            Self::Phone => "M7 2h10v20H7zM11 19h2M7 5h10M7 16h10",
        }
    }

    /// The drawing, as high as a line of its words unless the style says more.
    pub fn view(self) -> Html {
        html! {
            <svg class="picture" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d={self.strokes()} /></svg>
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Picture;

    /// The eight occupations that are offered first, and no drawing twice.
    #[test]
    fn what_is_offered_first_has_a_drawing_of_its_own() {
        let common = payung_fixture::rules()
            .occupations
            .iter()
            .filter(|one| one.common.is_some());
        let drawn: Vec<&str> = common
            .map(|one| {
                Picture::of_occupation(one.id)
                    .unwrap_or_else(|| unreachable!("{}", one.id))
                    .strokes()
            })
            .collect();
        assert_eq!(drawn.len(), 8);
        let mut apart = Picture::ALL.map(Picture::strokes).to_vec();
        apart.sort_unstable();
        apart.dedup();
        assert_eq!(apart.len(), Picture::ALL.len());
    }

    /// Six thousand bytes for all that is drawn.
    #[test]
    fn they_are_light() {
        let bytes: usize = Picture::ALL.iter().map(|one| one.strokes().len()).sum();
        assert!(bytes < 6_000, "{bytes}");
    }
}
