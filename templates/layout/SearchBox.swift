import Hypertext

extension SiteContext {
    /// The field in the head of every page that leads to the search page.
    var searchBox: HTML {
        """
        <form class="find noprint" role="search" action="\(url: .search)">
        <label class="vh" for="page.find">ค้นหาในเว็บไซต์</label>
        <input type="search" id="page.find" name="q" maxlength="200" required><button>ค้นหา</button>
        </form>
        """
    }
}
